import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../pipeline/extract.ts';
import { Extraction } from '../../schemas/index.ts';
import { findSpans } from '../corpora/find-spans.ts';
import { makeArticle } from './make-article.ts';
import { newsText } from './news-text.ts';
import { runs } from './runs.ts';

test('every span of every record is cut from the text, whatever the text', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      for (const { start, end, text: cut } of findSpans(extract(makeArticle(text)))) expect(text.slice(start, end)).toBe(cut);
    }),
    runs(150),
  );
});

test('every extraction is what the schema says', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const extraction = extract(makeArticle(text));
      expect(Extraction.strict().parse(extraction)).toEqual(extraction);
    }),
    runs(60),
  );
});
