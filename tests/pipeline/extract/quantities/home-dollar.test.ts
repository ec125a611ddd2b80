import { describe, expect, test } from '@jest/globals';
import { readQuantities } from '../../../../pipeline/extract/quantities/read-quantities.ts';
import { read } from '../../../../pipeline/read.ts';

function unitsOf(source: string, text: string): (string | null)[] {
  return readQuantities(read({ id: 'a', version: '1', source, language: 'en', text }), []).map(({ unit }) => unit);
}

describe('whose dollar a bare "$" is', () => {
  test.each([
    ['the outlet: by its name', 'Toronto Courier', 'The premier promised $4 billion.', ['CAD']],
    ['the outlet: a name that holds no place', 'RNZ', 'The premier promised $4 billion.', ['NZD']],
    ['the outlet: by its host', 'harbourtimes.com.au', 'The council will pay two million dollars.', ['AUD']],
    ['the dateline', 'Test Post', 'WELLINGTON — Ministers set aside $45m for the flooded towns.', ['NZD']],
    ['an agency in the dateline writes American dollars', 'RNZ', 'WELLINGTON (Reuters) - Ministers set aside $45m.', ['USD']],
    ['an agency as the outlet', 'Reuters', 'SYDNEY - Ministers set aside $45m.', ['USD']],
    ['a foreign dateline', 'Toronto Courier', 'SYDNEY — Ministers set aside $45m.', ['AUD']],
    ['a local prefix leaves the bare sign to the American dollar', 'Sydney Courier', 'It paid A$6 million ($4 million).', ['AUD', 'USD']],
    [
      'the American prefix leaves the bare sign to the land that is named',
      'Test Post',
      'Canada paid $3 billion after the US$2-billion loan, Canadian lenders said.',
      ['CAD', 'USD'],
    ],
    ['no prefix inside another: "US$" is no "S$"', 'The Straits Times', 'It paid US$6 million, or $8 million.', ['USD', 'SGD']],
    ['the only land that is named', 'Test Post', 'Fiji owes $3 million. Fijian ministers agreed.', ['FJD']],
    ['one mention is no scene', 'Test Post', 'Fiji owes $3 million.', ['USD']],
    ['two lands are no scene', 'Test Post', 'Canada and Fiji owe $3 million, Canadian and Fijian ministers said.', ['USD']],
    ['nothing speaks for another', 'Test Post', 'Rwanda received $100,000.', ['USD']],
  ])('%s', (_why, source, text, units) => {
    expect(unitsOf(source, text)).toEqual(units);
  });
});

describe('a name that was written out once is meant again', () => {
  test.each([
    ['The bank lent five million Egyptian pounds. Two million pounds were repaid.', ['EGP', 'EGP']],
    ['Fares rose to 3,000 Sri Lankan rupees, then to 5,000 rupees.', ['LKR', 'LKR']],
    ['The bank lent five million pounds.', ['GBP']],
    ['Karachi traders wanted 90,000 rupees. The Pakistani court gave them Rs 20.', ['PKR', 'PKR']],
    ['Bread rose to 20 cents, or €0.20.', ['EUR cent', 'EUR']],
    ['Bread rose to 20 cents in all shops.', ['cent']],
  ])('%s', (text, units) => {
    expect(unitsOf('Test Post', text)).toEqual(units);
  });
});
