import { type Article, contentId, type Evidence, type Judgement, type Side } from '../../schemas/index.ts';
import type { JudgedConflict } from '../../schemas/export-records.ts';
import type { Batch } from '../in-batches.ts';
import { webAddress } from '../web-address.ts';
import { selectors } from './selectors.ts';

const GENERATOR = { id: 'urn:crosscheck', type: 'Software', name: 'Crosscheck' };

/** An annotation for every report of the conflicts: what is asked, what it answers, and what was decided. */
export function* annotationsOf({ judged, articles }: Batch): Generator<object> {
  for (const about of judged) {
    for (const side of about.conflict.sides) {
      for (const evidence of side.claims) yield annotationOf(about, { side, evidence, article: articles.get(evidence.articleId) });
    }
  }
}

interface Place {
  readonly side: Side;
  readonly evidence: Evidence;
  readonly article: Article | undefined;
}

function annotationOf({ conflict, standing }: JudgedConflict, { side, evidence, article }: Place): object {
  const { claimId, articleId, span } = evidence;
  const id = contentId('urn:crosscheck:annotation', [conflict.id, side.answer, articleId, claimId, `${span.start}-${span.end}`]);
  const decision = standing.decisions[0];
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    ...madeBy(decision),
    generator: GENERATOR,
    body: [
      textBody('describing', `Question: ${conflict.question}\nAnswer: ${side.answer}`),
      textBody('tagging', standing.status),
      ...(decision === undefined ? [] : [textBody('assessing', decisionText(decision))]),
    ],
    target: targetOf(evidence, article),
  };
}

function madeBy(decision: Judgement | undefined): object {
  return decision === undefined ? {} : { creator: { type: 'Person', name: decision.by }, created: decision.at };
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' };
}

/** `'not-a-conflict (rounding): both say about nine'`. */
function decisionText({ decision, dismissal, answer, rationale }: Judgement): string {
  const what = `${decision}${dismissal === undefined ? '' : ` (${dismissal})`}${answer === undefined ? '' : `: ${answer}`}`;
  return rationale === '' ? what : `${what}\n${rationale}`;
}

/** A text without an address is named by its id; one that is not at hand, or changed since, is quoted only. */
function targetOf({ articleId, span, url }: Evidence, article: Article | undefined): object {
  const stands = article?.text.slice(span.start, span.end) === span.text;
  return {
    type: 'SpecificResource',
    source: webAddress(url ?? article?.url) ?? `urn:crosscheck:article:${encodeURIComponent(articleId)}`,
    selector: stands ? selectors(span, article.text) : [{ type: 'TextQuoteSelector', exact: span.text }],
  };
}
