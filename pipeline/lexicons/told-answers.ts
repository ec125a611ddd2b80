import { anyOf, type ToldQuestion } from './told-question.ts';
import { toldQuestions } from './told-questions.ts';

const answers = new Map(
  toldQuestions.map(({ id, rows }) => [
    id,
    new Map(Object.entries(rows).flatMap(([answer, row]) => row.split(',').map((word) => [word.toLowerCase(), answer] as const))),
  ]),
);

/** `answerOfWord('told/wound', 'thigh')` → 'leg'. */
export const answerOfWord = (question: string, word: string): string | undefined => answers.get(question)?.get(word.toLowerCase());

const words = new Map(toldQuestions.map(({ id, rows }) => [id, new RegExp(String.raw`\b(?:${anyOf(rows)})(?![\p{L}\p{N}])`, 'giu')]));

/** The words of a list that stand in a stretch of text. */
export const answerWords = (question: string): RegExp => words.get(question) as RegExp;

const near = new Set(toldQuestions.flatMap(({ id, near: pairs = [] }) => pairs.flatMap(([one, two]) => [`${id} ${one} ${two}`, `${id} ${two} ${one}`])));

/** May both answers be true of one thing? "a gun" and "a pistol" may. */
export const mayBothHold = (question: string, one: string, two: string): boolean => one === two || near.has(`${question} ${one} ${two}`);

const byId = new Map(toldQuestions.map((question) => [question.id, question]));

/** The question of an id: `toldQuestion('told/wound')`. */
export const toldQuestion = (id: string): ToldQuestion | undefined => byId.get(id);
