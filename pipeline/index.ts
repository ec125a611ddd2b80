export { extract } from './extract.ts';
export { compare } from './compare.ts';
