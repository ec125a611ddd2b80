import type { Article, Extraction } from '../../../schemas/index.ts';
import { termOf } from './article-terms.ts';

/** The place of an event stands in its first lines. */
const LEAD = 700;
const PLACE = /\b(?:in|at|near|off|outside|from)\s+(?:the\s+)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/gu;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Terms of the places that the first lines name: "a blaze in Norvik" → norvik. */
export function readArticlePlaces({ text }: Article, extraction: Extraction | undefined): ReadonlySet<string> {
  const found = Array.from(text.slice(0, LEAD).matchAll(PLACE), (match) => match[1] as string);
  const mentioned = (extraction?.mentions ?? [])
    .filter(({ kind, span }) => kind === 'place' && span.start < LEAD)
    .map(({ span }) => span.text);
  const words = [...found, ...mentioned].flatMap((place) => place.split(/\s+/u).map(termOf));
  return new Set(words.filter((word) => word.length > 2 && !CALENDAR.test(word)));
}
