export { extract } from './extract.ts';
export { compare } from './compare.ts';
export { reconsider, type SentencePair, type Verify } from './compare/conflicts/reconsider.ts';
