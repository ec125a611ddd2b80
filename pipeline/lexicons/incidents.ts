/**
 * Events that come once in a report and have an hour: the words that tell each, and the verbs beside which an hour is that of the event or of
 * the call for help that follows at once ("was shot at 3", "officers were called to a shooting at 3"). Our own lists (MIT).
 */
const rows: Readonly<Record<string, string>> = {
  shooting: 'shooting,shot,shots,shoot,gunfire,gunshots,gunned',
  stabbing: 'stabbing,stabbed,stab,knifed,knifing',
  crash: 'crash,crashed,collision,collided,accident,derailed,derailment,wreck,struck by a car,hit by a car,struck by a train,hit by a train,overturned,rolled over',
  blast: 'blast,explosion,exploded,blew up,detonated,bombing',
  fire: 'fire,blaze,flames,wildfire',
  robbery: 'robbery,robbed,holdup,hold-up,heist,burglary,break-in',
  collapse: 'collapse,collapsed,caved in',
  quake: 'earthquake,quake,tremor,temblor',
  tornado: 'tornado,twister',
};

const patterns = Object.entries(rows).map(([id, row]) => [id, new RegExp(String.raw`\b(?:${row.replaceAll(',', '|')})\b`, 'iu')] as const);

/** The kinds of event that a stretch of text tells of: `incidentsIn('The blast came at noon')` → `['blast']`. */
export const incidentsIn = (text: string): string[] => patterns.flatMap(([id, pattern]) => (pattern.test(text) ? [id] : []));

/** Verbs that put such an event, or the call that follows it, at an hour. */
export const incidentVerbs: ReadonlySet<string> = new Set(
  'happen,occur,take place,break out,start,begin,erupt,strike,hit,shoot,stab,explode,blow up,detonate,crash,collide,ring out,call,respond,report,receive,alert,dispatch,send,come,tear,rip,rock,shake,jolt,derail,overturn,collapse,rob,burst,go off,be,find,summon,notify,touch down,gun down,knife,fire,open fire,kill'.split(','),
);
