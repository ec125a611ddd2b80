import type { Figure } from '../figure.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Makes a noun phrase what the figure counts. */
export function give(figure: Figure, phrase: NounPhrase): void {
  figure.counted = phrase.counted;
  figure.modifiers = [...phrase.modifiers];
  figure.countedAt = [phrase.from, phrase.to];
}
