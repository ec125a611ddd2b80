import { extract } from '../pipeline/extract.ts';
import type { Article } from '../schemas/index.ts';

/** The longest article gives two million characters; what gives ten times as many is a list of numbers. */
const MOST_CHARACTERS = 20_000_000;

/** Extracts an article as JSON, or says why not. Never throws. */
export function extractJson(article: Article): { json: string } | { failure: string } {
  try {
    const json = JSON.stringify(extract(article));
    return json.length > MOST_CHARACTERS
      ? { failure: `more was read out of it (${json.length} characters) than an article holds` }
      : { json };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
