import type { StoryPage } from '../../../schemas/index.ts';

/** What an outlet answers to a question, each answer once. */
export type Cell = readonly { readonly side: number; readonly answer: string; readonly articleId: string }[];

/** A question and, outlet by outlet, its answers. */
export interface MatrixRow {
  readonly question: StoryPage['questions'][number];
  readonly cells: readonly Cell[];
}

/** A story as a table: `outlets` are its columns, in the order of their first articles. */
export interface Matrix {
  readonly outlets: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Puts the answers of a story under their outlets. Two articles of one outlet share a column. */
export function matrixOf({ articles, questions }: StoryPage): Matrix {
  const outletOf = new Map(articles.map(({ id, source }) => [id, source]));
  const outlets = [...new Set(articles.map(({ source }) => source))];
  const rows = questions.map((question) => ({
    question,
    cells: outlets.map((outlet) => distinct(question.answers.filter(({ articleId }) => outletOf.get(articleId) === outlet))),
  }));
  return { outlets, rows };
}

function distinct(answers: Cell): Cell {
  return answers.filter(({ side }, index) => answers.findIndex((other) => other.side === side) === index);
}
