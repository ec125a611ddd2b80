import {
  AFTER_CLOCK,
  CLOCK,
  MARKED_NAMES,
  NUMBER_SIGNS,
  OPENERS,
  PERHAPS_LAST,
  SPEECH_VERBS,
  TITLES,
  WEB_ENDINGS,
} from '../../lexicons/abbreviations.ts';

/** A mark that may end a sentence, and what stands around it: `U.S.) The talks` → word "U.S", mark ".", closers ")", following "The talks". */
export interface Stop {
  readonly word: string;
  readonly mark: string;
  readonly closers: string;
  /** nothing but the word stands before the mark in its sentence: "1. Who pays" */
  readonly leads: boolean;
  /** no space follows: "ended.The next" */
  readonly glued: boolean;
  /** the text that follows, without opening quotes and brackets */
  readonly following: string;
}

interface StopRule {
  readonly id: string;
  readonly ends: boolean;
  readonly when: (stop: Stop) => boolean;
}

const NEXT_WORD = /^[\p{L}\p{N}$£€¥]+(?:['’]\p{L}+)?/u;
const DOTTED = /^\p{L}(?:\.\p{L})*$/u;
const GLUED_WORD = /^\p{L}*\p{Ll}{2}$/u;
const QUOTE = /["”’'»]/u;

function nextWord({ following }: Stop): string {
  return NEXT_WORD.exec(following)?.[0].replace('’', "'") ?? '';
}

function opensSentence(stop: Stop): boolean {
  const word = nextWord(stop);
  return OPENERS.has(word) && /^[\s,]/u.test(stop.following.slice(word.length));
}

function namesSpeaker({ following }: Stop): boolean {
  const words = following.split(/\s+/u, 6).map((word) => word.replace(/[,.]$/u, ''));
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
}

function gluesSentences(stop: Stop): boolean {
  const next = nextWord(stop);
  return GLUED_WORD.test(stop.word) && !WEB_ENDINGS.has(next) && (/^\p{Lu}\p{L}/u.test(next) || OPENERS.has(next));
}

/**
 * Tried in order; the first that applies decides. They exist for "Gen. Ito", "No. 2", "9 a.m. Monday", "the U.S. The talks", "J. D. Orr",
 * `"Who paid?" Ms. Orr asked`, "it ended.The next".
 */
export const stopRules: readonly StopRule[] = [
  { id: 'stop/glued', ends: true, when: (stop) => stop.glued && gluesSentences(stop) },
  { id: 'stop/inside-word', ends: false, when: (stop) => stop.glued },
  { id: 'stop/before-small-letter', ends: false, when: (stop) => !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€¥#@]/u.test(stop.following) },
  { id: 'stop/quoted-question', ends: false, when: (stop) => /[?!]/u.test(stop.mark) && QUOTE.test(stop.closers) && namesSpeaker(stop) },
  { id: 'stop/marked-name', ends: false, when: (stop) => stop.mark === '!' && MARKED_NAMES.has(stop.word) },
  { id: 'stop/other-mark', ends: true, when: (stop) => stop.mark !== '.' },
  { id: 'stop/list-number', ends: false, when: (stop) => stop.leads && /^(?:\p{N}{1,2}|\p{L})$/u.test(stop.word) },
  { id: 'stop/before-figure', ends: false, when: (stop) => NUMBER_SIGNS.has(stop.word) && /^\p{N}/u.test(stop.following) },
  { id: 'stop/title', ends: false, when: (stop) => TITLES.has(stop.word) && stop.closers === '' },
  { id: 'stop/clock-goes-on', ends: false, when: (stop) => CLOCK.has(stop.word) && AFTER_CLOCK.test(stop.following) },
  { id: 'stop/clock', ends: true, when: (stop) => CLOCK.has(stop.word) },
  {
    id: 'stop/perhaps-last',
    ends: false,
    when: (stop) => (PERHAPS_LAST.has(stop.word) || DOTTED.test(stop.word)) && stop.closers === '' && !opensSentence(stop),
  },
];

/** Does the sentence end at this mark? `{word: 'Gen', mark: '.', following: 'Ito left', …}` → false. */
export function endsSentence(stop: Stop): boolean {
  return stopRules.find(({ when }) => when(stop))?.ends ?? true;
}
