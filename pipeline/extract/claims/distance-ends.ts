import { spanOf, type Participant, type Quantity } from '../../../schemas/index.ts';
import { participantOfMention } from './participants.ts';
import type { Scene } from './scene.ts';

/** What lies how far apart: the one end is the subject, the other the object. */
export interface Ends {
  readonly subject?: Participant;
  readonly object: Participant;
}

const COMPASS = '(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)';
const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}`;

/** "12 miles south-west of Orla", "12 miles from the town of Orla", "40 km off Velm" */
const AWAY = new RegExp(
  String.raw`^ (?:\([^)]{1,20}\) )?(?:(?:to the |due )?${COMPASS} of|(?:away )?from|off|outside|downstream of|upstream of|inland from) (?:the )?(?:\p{Ll}+ of )?(?<two>${NAME})`,
  'du',
);
/** "40 km between Orla and Meral", "40 km from Orla to Meral" */
const BETWEEN = new RegExp(
  String.raw`^ (?:\([^)]{1,20}\) )?(?:between|from) (?:the )?(?<one>${NAME}) (?:and|to) (?:the )?(?<two>${NAME})`,
  'du',
);
/** "Orla and Meral, 40 km apart", "Orla and Meral are 40 km apart" */
const JOINED = new RegExp(
  String.raw`(?:^|\s)(?<one>${NAME}) and (?<two>${NAME})(?:,| are| were| lie)(?: (?:about|some|nearly|only|just|around|roughly))? $`,
  'du',
);
const APART = /^ (?:\([^)]{1,20}\) )?apart\b/u;

/** Characters before a distance in which its ends are named. */
const REACH = 90;

/** The ends of a distance: "between Orla and Meral", "Orla and Meral, 40 km apart", "12 miles south-west of Orla"; undefined for any other length. */
export function readEnds(scene: Scene, { kind, span }: Quantity): Ends | undefined {
  if (kind !== 'length') return undefined;
  const { text, start } = scene.sentence;
  const behind = text.slice(span.end - start);
  const match = BETWEEN.exec(behind) ?? AWAY.exec(behind);
  if (match !== null) return endsOf(scene, match, span.end);
  const from = Math.max(0, span.start - start - REACH);
  const joined = APART.test(behind) ? JOINED.exec(text.slice(from, span.start - start)) : null;
  return joined === null ? undefined : endsOf(scene, joined, start + from);
}

function endsOf(scene: Scene, { indices }: RegExpExecArray, offset: number): Ends | undefined {
  const [one, two] = [indices?.groups?.['one'], indices?.groups?.['two']].map((found) =>
    found === undefined ? undefined : nameAt(scene, found, offset),
  );
  return two === undefined ? undefined : { ...(one === undefined ? {} : { subject: one }), object: two };
}

/** The mention that begins there, else the words. */
function nameAt({ mentions, reading }: Scene, [from, to]: readonly [number, number], offset: number): Participant {
  const named = mentions.find(({ span }) => span.start === offset + from);
  const span = spanOf(reading.text, offset + from, offset + to);
  return named === undefined ? { span, head: span.text } : participantOfMention(named);
}
