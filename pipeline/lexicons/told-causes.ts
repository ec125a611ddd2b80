import { anyOf, nearEach, type ToldQuestion } from './told-question.ts';
import { toldRows } from './told-rows.ts';

/** "was caused by", "blamed on", "because of trouble with", "the source was" */
const OWING = String.raw`(?:caused by|because of|blamed on|blames?|due to|owing to|traced (?:back )?to|attributed to|results? of|resulted from|stemm?ed from|triggered by|sparked by|ignited by|started by|started with|set off by|touched off by|brought on by|linked to|point(?:s|ed)? to|(?:cause|source|culprit|reason)(?: of the \p{Ll}+)? (?:was|is|were|as))`;

/** "started the fire", "was behind the failure", "is to blame" */
const CAUSING = String.raw`(?:caused|sparked|triggered|started|ignited|set off|touched off|(?:was|is|were|are) (?:behind|to blame|the (?:source|cause|culprit|reason))|led to|knocked out|brought down|cut power|sickened)`;

/** "no sign of arson", "ruled out lightning" */
const NOT = String.raw`(?<!\b(?:not|no|ruled out|rule out|ruling out|nor|without|sign of|evidence of|than|of having) (?:an? |the )?)`;

/** A cause on either side of the words that say so. */
const causedBy = (rows: Readonly<Record<string, string>>, more = ''): RegExp =>
  new RegExp(
    String.raw`\b(?:(?:${OWING}${more}) [^.;:!?]{0,45}?${NOT}\b(?<told>${anyOf(rows)})|${NOT}\b(?<told2>${anyOf(rows)}) [^.;:,!?]{0,40}?\b${CAUSING})\b`,
    'giu',
  );

/** What made it happen, for events of which reports name one cause; what may have made it happen answers nothing. */
export const causeQuestions: readonly ToldQuestion[] = [
  // "The fire was caused by an unattended candle", "A space heater started the blaze"
  { id: 'told/fire-cause', alone: true, sure: true, rows: toldRows.fireCauses, near: nearEach('electrical:heater,battery,laundry,line,cooking,lightning,engine welding:electrical,gas,engine barbecue:gas,chimney cooking:gas,chimney,barbecue heater:gas,chimney arson:gas,cigarette,barbecue,fireworks line:lightning,engine battery:laundry'), needs: /\b(?:fire|blaze|flames|wildfire|inferno)/iu, pattern: causedBy(toldRows.fireCauses) },
  // "Brake failure caused the crash", "blamed on black ice"
  { id: 'told/crash-cause', alone: true, sure: true, rows: toldRows.crashCauses, near: nearEach('ice:wet,speed,fog,human,wind wet:speed,fog,human,wind fog:speed,human speed:alcohol,sleep,phone,brakes,human,track,tyre alcohol:sleep,phone,human sleep:human,medical phone:human signal:human,track engine:fuel,human,animal fuel:human brakes:tyre,steering wind:human'), needs: /\b(?:crash|collision|accident|derail|pileup|pile-up|wreck|overturn|plunge|skid)/iu, pattern: causedBy(toldRows.crashCauses, '|when an?|after an?') },
  // "A squirrel knocked out power", "was caused by a failed power supply"
  { id: 'told/outage-cause', alone: true, sure: true, rows: toldRows.outageCauses, near: nearEach('power:hardware,fire,storm,human,animal software:human,hardware,attack hardware:fire,storm,animal,tree,digger,human cable:digger,storm,human,hardware,tree tree:storm fire:storm,animal digger:tree,human'), needs: /\b(?:outage|blackout|failure|disruption|shutdown|breakdown|without power|power to|grounded|glitch|knocked out)/iu, pattern: causedBy(toldRows.outageCauses) },
  // "traced to raw milk", "Oysters were the source"
  { id: 'told/illness-source', alone: true, sure: true, rows: toldRows.illnessSources, near: nearEach('sandwiches:eggs,poultry,beef,greens,dairy,pork,fish sweet:eggs,dairy,fruit rice:poultry,fish,shellfish greens:water,sprouts,poultry fish:shellfish,water handler:eggs,poultry,beef,greens,sandwiches,sweet,rice,pork,fish,fruit,dairy water:tower,pool,fruit,shellfish pool:tower nuts:sweet'), needs: /\b(?:ill|illness|sick|sickness|outbreak|infection|infected|poisoning|bacteria|source|contaminated|tainted|salmonella|norovirus|coli|became ill|fell ill)\b/iu, pattern: causedBy(toldRows.illnessSources, '|after eating|from eating|tainted|contaminated') },
  // "was scrubbed because of trouble with a valve", "after winds went out of limits"
  { id: 'told/scrub-cause', alone: true, sure: true, rows: toldRows.scrubCauses, near: nearEach('valve:leak,sensor,engine,computer sensor:computer,leak,engine wind:storm leak:engine'), needs: /\b(?:launch|countdown|count|liftoff|lift-off|rocket|scrub|spacecraft)/iu, pattern: causedBy(toldRows.scrubCauses, '|after|over|when an?') },
];
