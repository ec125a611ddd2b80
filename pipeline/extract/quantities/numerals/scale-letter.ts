import { remember } from '../../../nlp/remember.ts';
import { wordAt } from '../figure.ts';
import type { Piece } from '../pieces.ts';
import { gluedAt, kindAt, posAt, textAt } from '../piece-at.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Behind "37m" these speak of metres: "37m long", "100m sprint", "a 50m pool", "6m waves". */
const METRES_FOLLOW = words(
  'long wide deep tall high away above below apart thick freestyle backstroke breaststroke butterfly sprint sprints final finals race hurdles relay dash swim pool wall wave waves tower ' +
    'fence barrier mirror cliff drop yacht boat ship vessel crane mast chimney telescope dive down offshore underground strip stretch tunnel radius diameter depth height putt shot free-kick target line mark exclusion square',
);
/** What lies metres deep or runs metres long: "1.5m of water", "30m of rope". */
const LYING = words('water snow rain rope cable fabric ice mud floodwater sand fencing pipe wire');
/** Words of a clause that speaks of money or people by the million: "profits fell to 5.7m", "raising about 3.6m". */
const MILLIONS_NEAR = words(
  'profit profits loss losses sales revenue revenues turnover worth value valued cost costs costing paid pay pays paying fee fees fine fined raise raised raises raising deal loan ' +
    'loans budget debt debts subscribers users bid price bill bills shares investment invest invested fund funds funding stake earnings earned income spend spends spent spending owes ' +
    'owed audience viewers population turnout grant donated donation bonus contract market sold salary compensation assets savings',
);
/** Behind "10k" these speak of kilometres, of a screen or of gold. */
const NO_THOUSAND_FOLLOWS = words(
  'race races run runs runner runners walk fun gold tv tvs video videos display displays screen resolution monitor footage camera ultra uhd route',
);

function follows(pieces: readonly Piece[], at: number, set: ReadonlySet<string>): boolean {
  return (
    set.has(wordAt(pieces, at + 1)) || (kindAt(pieces, at + 1) === 'mark' && gluedAt(pieces, at + 1) && set.has(wordAt(pieces, at + 2)))
  );
}

/** "15k attended", "paid 40k": thousands; "the 10k race", "a 4K screen" are none. */
export function isThousand(pieces: readonly Piece[], at: number, value: number): boolean {
  if (follows(pieces, at, NO_THOUSAND_FOLLOWS) || value >= 10_000) return false;
  return textAt(pieces, at) === 'k' || value > 10 || looksCounted(pieces, at + 1);
}

/** Nouns behind a figure that speak for "million" rather than "metre": a plural, "of", "people". */
function looksCounted(pieces: readonly Piece[], at: number): boolean {
  if (kindAt(pieces, at) !== 'word') return false;
  return /^(?:people|of|more|children|women|men)$/u.test(wordAt(pieces, at)) || /^(?:NOUN|ADJ|PROPN)$/u.test(posAt(pieces, at));
}

/** Does a sentence speak of millions? */
const tellsMillions = remember((pieces: readonly Piece[]): boolean =>
  pieces.some(({ lower }, index) => MILLIONS_NEAR.has(lower) || isClearMillion(pieces, index)),
);

/** "14.1m tonnes", "12.8m a year before", "2.1m in its first year", "£2bn": they speak for every other "m" of the sentence. */
function isClearMillion(pieces: readonly Piece[], at: number): boolean {
  const letters = textAt(pieces, at);
  if (!/^(?:m|bn|tn)$/u.test(letters) || !gluedAt(pieces, at) || kindAt(pieces, at - 1) !== 'digits') return false;
  if (letters !== 'm') return true;
  if (follows(pieces, at, METRES_FOLLOW) || (wordAt(pieces, at + 1) === 'of' && LYING.has(wordAt(pieces, at + 2)))) return false;
  const next = `${wordAt(pieces, at + 1)} ${wordAt(pieces, at + 2)}`;
  return looksCounted(pieces, at + 1) || /^(?:a (?:year|month|week|day)|- strong|in (?:its|the|fines|cash|debt))$/u.test(next);
}

/** Is the "m" at a figure a million? A lower-case "m" is a metre where nothing speaks for a million. */
export function isMillion(pieces: readonly Piece[], at: number): boolean {
  return !follows(pieces, at, METRES_FOLLOW) && (isClearMillion(pieces, at) || tellsMillions(pieces));
}
