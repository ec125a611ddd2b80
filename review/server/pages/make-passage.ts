import { marksOf } from '../../../exports/report/marks-of.ts';
import { stretchOf } from '../../../exports/report/stretch-of.ts';
import { type Claim, type Conflict, type Evidence, overlaps, type Passage, type Sentence, spanOf } from '../../../schemas/index.ts';
import { given } from '../../../schemas/given.ts';
import { paragraphAt } from './paragraph-at.ts';
import type { ReadArticle } from './read-texts.ts';

/** A piece of evidence in its sentence and its paragraph. What does not slice back is quoted alone: a place nearby would be a silent error. */
export function makePassage(
  evidence: Evidence,
  read: ReadArticle,
  about: { conflict: Conflict; claims: ReadonlyMap<string, Claim> },
): Passage {
  const { article, version, extraction } = read;
  const { claimId, articleId, span } = evidence;
  const head = { claimId, articleId, version, ...given('published', article.published) };
  if (article.text.slice(span.start, span.end) !== span.text) return { ...head, paragraph: span, sentence: span, marks: [] };
  const sentence = sentenceAt(extraction?.sentences ?? [], stretchOf(evidence));
  const marks = marksOf(about.conflict, evidence, about.claims).map(({ start, end }) => spanOf(article.text, start, end));
  return { ...head, paragraph: paragraphAt(article.text, sentence), sentence: spanOf(article.text, sentence.start, sentence.end), marks };
}

/** The sentences that a stretch touches, as one range; the stretch itself where none is known. */
function sentenceAt(sentences: readonly Sentence[], stretch: { readonly start: number; readonly end: number }) {
  const touched = sentences.map(({ span }) => span).filter((span) => overlaps(span, stretch));
  return {
    start: Math.min(stretch.start, ...touched.map(({ start }) => start)),
    end: Math.max(stretch.end, ...touched.map(({ end }) => end)),
  };
}
