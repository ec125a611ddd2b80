/**
 * Verbs that mean something else with what stands behind them: particles ("turn down") and light-verb idioms ("come into force").
 * Our own list (MIT); lemma of the verb first.
 */
const phrases =
  'take in,put out,take off,set out,touch down,go off,run aground,set sail,put down,go ahead,turn off,turn on,switch off,switch on,run away,come back,go down,hold back,turn down,call off,pull out,put off,hand over,set up,shut down,close down,break out,lay off,carry out,take over,give up,back down,turn back,send back,step down,take out,cut off,wipe out,pay out,pay back,rule out,sign up,bring in,call out,bail out,burn down,sell off,move out,round up,gun down,strike down,vote down,call on,kick off,open fire,hold out,hold on,hold up,hold off,drop out,drop off,point out,turn out,fall out,fall apart,carry on,stand by,stand for,stand up,stand out,look into,find out,pay tribute,pay attention,pay respects,take part,take aim,take issue,hit out,cut back,cut short,raise concerns,meet with,set off,set aside,bring about,bring back,break up,break down,call for,take effect,take place,take possession,take control,take office,take power,come into force,come into effect,enter into force,go into effect,go into force,enter force,break ground,go live,go on sale,go on strike';

const byVerb = new Map<string, string[][]>();
for (const phrase of phrases.split(',')) {
  const [verb = '', ...rest] = phrase.split(' ');
  byVerb.set(verb, [...(byVerb.get(verb) ?? []), rest].sort((a, b) => b.length - a.length));
}

/** The phrase that a verb makes with the words behind it, or null: `phraseOf('come', ['into', 'force', 'on'])` → `'come into force'`. */
export function phraseOf(verb: string, behind: readonly string[]): string | null {
  const rest = byVerb.get(verb)?.find((words) => words.every((word, index) => behind[index] === word));
  return rest === undefined || isDay(behind, rest) ? null : [verb, ...rest].join(' ');
}

/** "will be held on Friday" is no holding on. */
const isDay = (behind: readonly string[], rest: readonly string[]) => rest.at(-1) === 'on' && DAY.test(behind[rest.length] ?? '');
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)?|feb(?:ruary|\.)?|march|april|may|june|july|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|\d+(?:st|nd|rd|th)?|christmas|easter)$/u;
