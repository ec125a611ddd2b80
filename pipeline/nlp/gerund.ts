import compromise from 'compromise/two';

interface Transforms {
  readonly two: { readonly transform: { readonly verb: { toInfinitive(word: string, model: unknown, form: string): string } } };
}
const transforms = compromise.methods() as unknown as Transforms;
const model: unknown = compromise.model();

/** The infinitive of an -ing form, by compromise's word model: `infinitiveOfGerund('wounding')` → `'wound'`. */
export function infinitiveOfGerund(word: string): string {
  return transforms.two.transform.verb.toInfinitive(word, model, 'Gerund');
}
