import type { ConflictPage, Problem } from '../../../schemas/index.ts';

/** What the server would not do; `page` is the conflict as it is now, when somebody decided meanwhile. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;
  readonly page: ConflictPage | undefined;

  constructor(status: number, problem: Problem, page?: ConflictPage) {
    super(problem.message);
    this.status = status;
    this.problem = problem;
    this.page = page;
  }
}

/** An error in words for the person at the desk. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Refused)) return 'The server does not answer. Nothing was changed; try again.';
  const issues = (error.problem.issues ?? []).map((issue) => wordsOf(issue)).filter((words) => words !== '');
  return [error.message, ...issues].join(' ');
}

function wordsOf(issue: unknown): string {
  if (typeof issue === 'string') return issue;
  if (typeof issue !== 'object' || issue === null || !('message' in issue)) return '';
  const path = 'path' in issue && Array.isArray(issue.path) ? `${issue.path.join('.')}: ` : '';
  return `${path}${String(issue.message)}`;
}
