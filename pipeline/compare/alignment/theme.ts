import type { Claim, Participant } from '../../../schemas/index.ts';
import type { PlacedClaim } from '../setting.ts';

/** A thing without a name of its own, as a noun phrase tells it: "the northbound Danner bridge", "the road to Vane". */
export interface Theme {
  readonly head: string;
  /** names and numbers that belong to it: Danner, Vane */
  readonly names: ReadonlySet<string>;
  /** other words that narrow it: northbound */
  readonly qualities: ReadonlySet<string>;
  /** "his", "their": whose it is was told elsewhere */
  readonly owned: boolean;
  readonly indefinite: boolean;
  /** "the two leaders": all of them */
  readonly plural: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const DETERMINER = /^(?:the|a|an|any|this|that|these|those|his|her|their|its|our|my|your|s|same|entire|whole|local|alleged|suspected)$/iu;
/** "of Lower Vane", "to Orla", "between Vane and Orla" straight behind the noun */
const COMPLEMENT =
  /^ (?:of|to|from|between|near|outside|at|in|for|on) (?:the )?(?<name>\p{Lu}[\p{L}\p{N}'’-]*(?:,? (?:and )?\p{Lu}[\p{L}\p{N}'’-]*){0,4})/u;
/** "of the farm bill", "over night fishing" */
const PLAIN_COMPLEMENT =
  /^ (?:of|on|over|to|against|for|about) (?:(?:the|a|an|his|her|its|their) )?(?<words>\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)/u;
const EMPTY =
  /^(?:the|a|an|and|or|in|on|at|of|to|by|for|with|his|her|its|their|was|were|is|are|has|had|have|be|been|after|before|during|when|while)$/u;
const NOT_A_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Reads what a noun phrase says of its thing, its complement taken in. */
export function themeOf({ article, claim }: PlacedClaim, { span, head }: Participant): Theme {
  const words = span.text.match(WORD) ?? [];
  const inner = words.filter((word) => !DETERMINER.test(word) && word.toLowerCase() !== head.toLowerCase()).slice(0, 8);
  const behind = article.text.slice(span.end, Math.min(span.end + 70, Math.max(claim.span.end, span.end)));
  const names = (COMPLEMENT.exec(behind)?.groups?.['name'] ?? '').match(WORD) ?? [];
  const plain = ((PLAIN_COMPLEMENT.exec(behind)?.groups?.['words'] ?? '').match(WORD) ?? []).filter((word) => !EMPTY.test(word));
  return {
    head: head.toLowerCase(),
    names: new Set([...inner, ...names].filter(isName).map((word) => word.replace(/['’]s$/u, ''))),
    qualities: new Set([...inner.filter((word) => !isName(word)), ...plain].map((word) => word.toLowerCase())),
    owned: /^(?:his|her|their|its|our|my|your)$/iu.test(words[0] ?? ''),
    plural: isPlural(span.text, head),
    indefinite: isIndefinite(words[0] ?? '', claim),
  };
}

const isIndefinite = (word: string, claim: Claim) =>
  !/^(?:the|this|that|these|those|his|her|their|its|any)$/iu.test(word) && !isTakenUp(claim);

/** "denied that a pact had been signed": the pact that others told of */
const isTakenUp = ({ polarity, attribution }: Claim) => polarity === 'negative' && attribution?.stance === 'denies';

const isName = (word: string) => /^[\p{Lu}\p{N}]/u.test(word) && !NOT_A_NAME.test(word) && word !== 's';
const isPlural = (text: string, head: string) => /[^s]s$/iu.test(text) && !head.toLowerCase().endsWith('s');
