import { describeProblem, isFailure, type ReadProblem } from '../readers/read-problem.ts';
import { writeMessage } from './streams.ts';

/** So many problems of one kind in one file are named one by one; a damaged file of a million lines would bury the rest. */
const NAMED = 50;

/** Names each problem on standard error as it comes, and keeps the exit code. */
export class ProblemLog {
  readonly #counts = new Map<string, number>();
  readonly #beforeWriting: () => void;
  #hasFailed = false;

  /** @param beforeWriting clears what stands on the terminal's last line */
  constructor(beforeWriting: () => void = () => {}) {
    this.#beforeWriting = beforeWriting;
  }

  report(problem: ReadProblem): void {
    this.#hasFailed ||= isFailure(problem);
    const key = `${problem.file}: ${problem.code}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count <= NAMED) this.#write(describeProblem(problem));
  }

  /** Says what was not named, and sets the exit code: 1 when an input failed. */
  finish(): void {
    for (const [key, count] of this.#counts) if (count > NAMED) this.#write(`${key}: ${count - NAMED} more like it`);
    if (this.#hasFailed) process.exitCode = 1;
  }

  #write(message: string): void {
    this.#beforeWriting();
    writeMessage(message);
  }
}
