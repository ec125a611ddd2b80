import type { Claim } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import { readActionClaims } from './action-claims.ts';
import { readAttributeClaims } from './attribute-claims.ts';
import { dropDoubles } from './drop-doubles.ts';
import { readDateClaims } from './date-claims.ts';
import { readDeadlineClaims } from './deadline-claims.ts';
import { readDistanceClaims } from './distance-claims.ts';
import { readEllipticClaims } from './elliptic-claims.ts';
import { readFillerClaims } from './filler-claims.ts';
import { readIdentityClaims } from './identity-claims.ts';
import { readLastClaims } from './last-claims.ts';
import { readListClaims } from './list-claims.ts';
import { readNominalClaims } from './nominal-claims.ts';
import { readPartClaims } from './part-claims.ts';
import { readPersonClaims } from './person-claims.ts';
import { readQuantityClaims } from './quantity-claims.ts';
import { readQuoteClaims } from './quote-claims.ts';
import { readRowClaims } from './row-claims.ts';
import { readWhetherClaims } from './whether-claims.ts';
import { readToldClaims } from './told-claims.ts';
import { setScenes, type Parts } from './scene.ts';

const readers = [
  readQuantityClaims,
  readActionClaims,
  readListClaims,
  readRowClaims,
  readDistanceClaims,
  readDateClaims,
  readDeadlineClaims,
  readLastClaims,
  readIdentityClaims,
  readFillerClaims,
  readAttributeClaims,
  readPersonClaims,
  readPartClaims,
  readToldClaims,
  readWhetherClaims,
  readNominalClaims,
  readEllipticClaims,
  readQuoteClaims,
];

/** Turns what was read in an article into claims, in the order of the text; questions assert nothing and give none. */
export function readClaims(reading: Reading, parts: Parts): Claim[] {
  const claims = setScenes(reading, parts)
    .filter((scene) => !scene.sentence.text.endsWith('?'))
    .flatMap((scene) => dropDoubles(readers.flatMap((readerOf) => readerOf(scene))));
  const unique = new Map(claims.map((claim) => [claim.id, claim]));
  return [...unique.values()].toSorted((a, b) => a.span.start - b.span.start);
}
