import { spanOf, type Claim, type Mention } from '../../../schemas/index.ts';
import { partPattern } from '../../lexicons/person-parts.ts';
import { makeClaim } from './make-claim.ts';
import { participantOfMention } from './participants.ts';
import { clauseAt, type Scene } from './scene.ts';

const ROLE = String.raw`[Tt]he (?:(?!an?\b|the\b)[\p{Ll}\d-]+ ){0,3}?(?<role>${partPattern})`;
const AGE = String.raw`(?:(?:\d{1,3}|\p{Ll}+)-year-old )?`;
const TITLE = String.raw`(?:\p{Lu}\p{Ll}+\. )?`;
const NAMED = String.raw`(?:identified|named|confirmed)`;

/** "the driver, Ada Verrin", "identified the driver as 52-year-old Ada Verrin", "the driver was later named by police as Ada Verrin", "the victim was Ada Verrin" */
const BEFORE = new RegExp(
  String.raw`\b${ROLE}(?: of (?:the |an? )?[\p{L}\d' -]{1,30}?)?(?: who [^.,;:"“”]{1,50}?)?(?:,| as| was| is|,? (?:who )?(?:was|has been|is) (?:[\p{Ll}]+ )?${NAMED}(?: (?:by|on|in|to) [^.;:"“”]{1,40}?)? as|: ?) ${AGE}${TITLE}$`,
  'u',
);

/** "Ada Verrin, 52, of Orla, the driver", "Ada Verrin was the driver", "Ada Verrin, identified as the gunman" */
const BEHIND = new RegExp(
  String.raw`^(?:(?:,| \()(?: aged?)? \d{1,3}\)?)?(?:,? of [\p{L}, ]{1,40}?)?(?:,| was| is|,? (?:who )?(?:was|has been|is) (?:[\p{Ll}]+ )?${NAMED} as|,? identified as) ${ROLE}\b(?!['’]s|[- ]year)`,
  'u',
);

/** The part that somebody plays in what happened, told beside the name: one person of a report is "the driver", "the victim", "the pilot". */
export function readPartClaims(scene: Scene): Claim[] {
  return scene.mentions.flatMap((mention) => (mention.kind === 'person' ? claimOf(scene, mention) : []));
}

function claimOf(scene: Scene, mention: Mention): Claim[] {
  const place = clauseAt(scene, mention.span.start);
  const role = place === null ? undefined : roleBeside(scene, mention);
  if (place === null || role === undefined) return [];
  return [
    makeClaim(scene, place.clause, mention.span, {
      kind: 'identity',
      subject: participantOfMention(mention),
      object: { span: role, head: role.text },
      predicate: 'be',
      polarity: 'positive',
      factuality: 'done',
      rule: 'claim/part',
    }),
  ];
}

/** Characters round a name in which its part may stand. */
const REACH = 110;

function roleBeside({ sentence: { text, start }, reading }: Scene, { span }: Mention) {
  const [from, to] = [span.start - start, span.end - start];
  const near = Math.max(0, from - REACH);
  const before = BEFORE.exec(text.slice(near, from));
  const behind = before === null ? BEHIND.exec(text.slice(to, to + REACH)) : null;
  const found = before ?? behind;
  const role = found?.groups?.['role'];
  if (found === null || role === undefined) return undefined;
  const at = start + (before === null ? to : near) + found.index + found[0].indexOf(role);
  return spanOf(reading.text, at, at + role.length);
}
