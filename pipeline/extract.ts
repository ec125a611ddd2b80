import type { Article, Extraction } from '../schemas/index.ts';
import { spanOf } from '../schemas/index.ts';
import { readAttributions } from './extract/attribution/read-attributions.ts';
import { readClaims } from './extract/claims/read-claims.ts';
import { readDates } from './extract/dates/read-dates.ts';
import { readMentions } from './extract/mentions/read-mentions.ts';
import { readQuantities } from './extract/quantities/read-quantities.ts';
import { read } from './read.ts';

/**
 * Reads one article: sentences, names, figures, dates, who said what, and the claims made of them.
 * Pure: the same article gives the same extraction, whatever the clock, the time zone or the machine.
 */
export function extract(article: Article): Extraction {
  const reading = read(article);
  const mentions = readMentions(reading);
  const dates = readDates(reading);
  const quantities = readQuantities(reading, dates);
  const attributions = readAttributions(reading, mentions);
  const claims = readClaims(reading, { mentions, dates, quantities, attributions });
  const sentences = reading.sentences.map(({ start, end, paragraph, inTitle }) => ({
    span: spanOf(article.text, start, end),
    paragraph,
    inTitle,
  }));
  const capped = article.capped === undefined ? {} : { capped: article.capped };
  return { articleId: article.id, sentences, mentions, quantities, dates, attributions, claims, ...capped };
}
