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

const patterns = Object.entries(rows).map(([id, row]) => [id, new RegExp(String.raw`\b(?:${row.replaceAll(',', '|')})\b`, 'giu')] as const);

const timesIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The kinds of event that a stretch of text tells of: `incidentsIn('The blast came at noon')` → `['blast']`. */
export const incidentsIn = (text: string): string[] => patterns.flatMap(([id, pattern]) => (timesIn(text, pattern) > 0 ? [id] : []));

/** The one kind that a text tells of most: named twice at least, and twice as often as any other; undefined where there is none. */
export function mainIncidentOf(text: string): string | undefined {
  const [first, second] = patterns.map(([id, pattern]) => ({ id, times: timesIn(text, pattern) })).toSorted((a, b) => b.times - a.times);
  return first !== undefined && first.times >= 2 && first.times >= 2 * (second?.times ?? 0) ? first.id : undefined;
}

/** Verbs that tell such an event themselves, whoever their subject is: "was shot at 3". */
export const incidentVerbs: ReadonlySet<string> = new Set(
  'strike,hit,shoot,stab,explode,blow up,detonate,crash,collide,ring out,ring,erupt,break out,tear,rip,rock,shake,jolt,derail,overturn,collapse,rob,burst,go off,touch down,gun down,knife,fire,open fire,kill,wound,injure,wake'.split(','),
);

/** Verbs that give an hour to the event that their subject names, or to the report of it: "the shooting happened at 3". */
export const occurringVerbs: ReadonlySet<string> = new Set('happen,occur,take place,unfold,break out,start,begin,erupt,come,report,be,call in,phone in'.split(','));

/** Words by which a report comes back to the event: "it happened at", "the incident, which occurred at". */
export const eventPronouns: ReadonlySet<string> = new Set(
  'it,this,that,which,incident,attack,accident,event,tragedy,disaster,violence,assault,drama,ordeal,episode,emergency'.split(','),
);

/** Those who come when called, as they are written: "deputies", "patrol cars". */
export const responders =
  /^(?:officers?|deput(?:y|ies)|police|policem[ae]n|troopers?|constables?|crews?|firefighters?|firem[ae]n|paramedics?|medics?|ambulances?|engines?|units?|cars?|patrols?|brigade|services?|responders?|rescuers?|lifeboats?|coastguards?|dispatchers?)$/u;

/** What they are sent for: "the first call came in at". */
export const alarms = /^(?:calls?|alarms?|alerts?|tones?|911|999)$/u;

/** Verbs of calling and sending them. */
export const callingVerbs: ReadonlySet<string> = new Set('call,summon,dispatch,send,alert,notify,respond,rush,scramble,receive,get,come,come in,drop,sound,arrive,be,log,go out'.split(','));
