import { passageKeys } from '../../pipeline/compare/repeats/passage-keys.ts';
import { profileText } from '../../pipeline/compare/stories/text-profile.ts';
import type { Article, Extraction } from '../../schemas/index.ts';
import { packPassages } from './pack-passages.ts';
import { packProfile } from './pack-profile.ts';
import { textId } from './text-id.ts';

/** What is kept of a text to find it by. */
export interface LinkedText {
  readonly id: number;
  readonly profile: Uint8Array;
  readonly passages: Uint8Array;
}

/** Makes what links an article to others: its telling terms, and the keys of its passages. */
export function linkedText(article: Article, extraction: Extraction): LinkedText {
  return {
    id: textId(article),
    profile: packProfile(profileText(article, extraction)),
    passages: packPassages(passageKeys(article.text)),
  };
}
