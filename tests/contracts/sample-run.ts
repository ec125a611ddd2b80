import {
  type Article,
  type Claim,
  claimId,
  type Comparison,
  type Conflict,
  type Extraction,
  type Judgement,
  type Task,
} from '../../schemas/index.ts';
import { pack } from '../../store/pack.ts';
import type { Extracted } from '../../store/store.ts';

/** An article and what might have been read out of it, small enough to compare whole. */
export function sampleArticle(id: string, text = 'Nine towns lost power.'): Article {
  return { id, version: `version-${text.length}`, source: 'Bay Wire', published: '2026-01-16', language: 'en', text };
}

/** The id of the one claim of an article. */
export function sampleClaimId(articleId: string): string {
  return claimId(articleId, ['sample']);
}

function sampleClaim({ id, text }: Article): Claim {
  const span = { start: 0, end: text.length, text };
  const meaning = { kind: 'quantity', predicate: 'lose', polarity: 'positive', factuality: 'done' } as const;
  const surroundings = { marks: [], context: ['power'], entities: [], worth: 0.5, rule: 'claim/sample' };
  return { id: sampleClaimId(id), articleId: id, span, sentence: 0, ...meaning, ...surroundings };
}

export function sampleExtraction(article: Article): Extraction {
  const span = { start: 0, end: article.text.length, text: article.text };
  const claims = [sampleClaim(article)];
  return {
    articleId: article.id,
    sentences: [{ span, paragraph: 0, inTitle: false }],
    mentions: [],
    quantities: [],
    dates: [],
    attributions: [],
    claims,
  };
}

/** What came of the extraction of an article. Articles of one text share the text's number. */
export function sampleExtracted(task: Task, article: Article, text = 7): Extracted {
  const extraction = sampleExtraction(article);
  return {
    task,
    body: pack(JSON.stringify(extraction)),
    text: { id: text, profile: Buffer.from(`profile ${text}`), passages: Buffer.alloc(0) },
  };
}

export function sampleJudgement(id: string, at: string): Judgement {
  const seenSide = (answer: string) => ({ answer, claims: [{ articleId: answer, span: { start: 0, end: answer.length, text: answer } }] });
  const seen: Judgement['seen'] = { kind: 'quantity', question: 'How many?', storyId: 'story-1', sides: [seenSide('12'), seenSide('14')] };
  return { id, conflictId: 'conflict-1', decision: 'confirmed', rationale: 'both stand there', by: 'Ana', at, seen };
}

function sampleConflict(id: string, articles: readonly Article[]): Conflict {
  const sides = articles.map((article, index) => {
    const { span } = sampleClaim(article);
    return {
      answer: String(index),
      claims: [{ claimId: sampleClaimId(article.id), articleId: article.id, source: article.source, span }],
      origins: 1,
    };
  });
  const why = { question: 'how many towns lost power', reason: 'nine is not ten', rule: 'conflict/sample', storyId: 'story-1' };
  return { id, kind: 'quantity', outcome: 'conflict', score: 0.9, ...why, sides };
}

/** A comparison of two or more articles with the given conflicts, in the given order. */
export function sampleComparison(articles: readonly Article[], conflictIds: readonly string[]): Comparison {
  const stories = [{ id: 'story-1', articleIds: articles.map(({ id }) => id), why: 'one event' }];
  return { repeats: [], stories, conflicts: conflictIds.map((id) => sampleConflict(id, articles)) };
}
