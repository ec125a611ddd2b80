import { createRequire } from 'node:module';

interface Compromise {
  readonly methods: () => { readonly two: { readonly transform: { readonly verb: { readonly toInfinitive: ToInfinitive } } } };
  readonly model: () => unknown;
}
type ToInfinitive = (word: string, model: unknown, form: string) => string;

/** The forms in which the tagger misses a verb. */
type Form = 'Gerund' | 'PastTense' | 'PresentTense';

/** Loaded when the first such word comes, for it takes a fifth of a second; synchronously, because reading is. */
const require = createRequire(import.meta.url);
let convert: ((word: string, form: Form) => string) | undefined;

function loadConverter(): (word: string, form: Form) => string {
  const compromise = require('compromise/two') as Compromise;
  const { toInfinitive } = compromise.methods().two.transform.verb;
  const model = compromise.model();
  return (word, form) => toInfinitive(word, model, form);
}

/** The infinitive of an -ing, -ed or -s form, by compromise's word model: `infinitiveOf('wounding', 'Gerund')` → `'wound'`. */
export function infinitiveOf(word: string, form: Form): string {
  convert ??= loadConverter();
  return convert(word, form);
}
