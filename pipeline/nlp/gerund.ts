import { createRequire } from 'node:module';

interface Compromise {
  readonly methods: () => { readonly two: { readonly transform: { readonly verb: { readonly toInfinitive: ToInfinitive } } } };
  readonly model: () => unknown;
}
type ToInfinitive = (word: string, model: unknown, form: string) => string;

/** Loaded when the first such word comes, for it takes a fifth of a second; synchronously, because reading is. */
const require = createRequire(import.meta.url);
let infinitiveOf: ((word: string) => string) | undefined;

function loadInfinitives(): (word: string) => string {
  const compromise = require('compromise/two') as Compromise;
  const { toInfinitive } = compromise.methods().two.transform.verb;
  const model = compromise.model();
  return (word) => toInfinitive(word, model, 'Gerund');
}

/** The infinitive of an -ing form, by compromise's word model: `infinitiveOfGerund('wounding')` → `'wound'`. */
export function infinitiveOfGerund(word: string): string {
  infinitiveOf ??= loadInfinitives();
  return infinitiveOf(word);
}
