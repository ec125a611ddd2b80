import type { Piece } from '../pieces.ts';

/** Plurals without an "s", and nouns that are one and many alike. */
const PLURALS = new Set(
  (
    'people men women children police staff troops aircraft fish sheep deer salmon personnel crew feet teeth geese mice oxen series species dead injured wounded missing clergy ' +
    'cattle youth vermin data media offspring kilo francs helicopters spacecraft hovercraft'
  ).split(' '),
);
const NOT_PLURAL = new Set(
  'its was has is as this us plus minus versus vs does goes says thus across perhaps always unless whereas besides towards afterwards sometimes less'.split(
    ' ',
  ),
);
/** Adjectives that stand for the people they describe count only when no noun follows: "200 missing". */
const STANDING = new Set(['dead', 'injured', 'wounded', 'missing']);

/** Plurals in "-is" and "-us". */
const PLURAL_IS =
  /(?:israelis|iraqis|pakistanis|saudis|yemenis|somalis|emiratis|bangladeshis|omanis|qataris|kuwaitis|nepalis|hindus|hutus|tutsis|zulus|taxis|emus|menus)$/u;

/** Words in "-s" that are one: "bus", "crisis", "boss". */
function endsAsPlural({ lower }: Piece): boolean {
  if (lower.length < 3 || !lower.endsWith('s')) return false;
  return !/(?:ss|us|is)$/u.test(lower) || PLURAL_IS.test(lower);
}

/** Right behind the figure a tagger's slip is forgiven: "19 fouls" counts, whatever "fouls" was taken for. */
export function isPlural(piece: Piece, first: boolean): boolean {
  if (piece.kind !== 'word' || NOT_PLURAL.has(piece.lower) || /^\p{Lu}{2,4}$/u.test(piece.text)) return false;
  if (STANDING.has(piece.lower)) return false;
  if (PLURALS.has(piece.lower) || /(?:[a-z]men|women|children)$/u.test(piece.lower)) return true;
  return endsAsPlural(piece) && (first ? /^(?:NOUN|PROPN|VERB|ADJ|NUM|X)$/u : /^(?:NOUN|PROPN|NUM|X)$/u).test(piece.pos);
}

export function isPluralAt(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && isPlural(piece, false);
}
