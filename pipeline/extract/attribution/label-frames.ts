import type { Span } from '../../../schemas/index.ts';
import type { Reading } from '../../nlp/reading.ts';
import type { Paragraph } from './find-quotes.ts';
import type { Frame, Stretch } from './frame.ts';
import { touching } from './touching.ts';

/** "HALE: We are late.", "Q: Are you late?": speakers of a transcript, all in capitals. */
const TRANSCRIPT = /^["“]?(?<who>Q|A|\p{Lu}{2,20}(?:[ '’-]\p{Lu}{2,20}){0,3})(?<colon>:) +(?=\S)/u;
/** "Poll: Voters tire of levies", "Brant: Tunnel unsafe": a headline that begins with its source. */
const HEADLINE = /^(?<who>\p{Lu}[\p{L}.'’ -]{1,40})(?<colon>:) (?=\S)/u;
/** "Tunnel is unsafe: minister": a headline that ends with it. */
const HEADLINE_END = /(?<colon>:) (?<who>\p{L}[\p{L}.'’ -]{1,30})$/u;
const SOURCE =
  /\b(?:poll|polls|survey|report|study|analysis|police|officials?|sources?|experts?|court|judge|minister|ministry|president|mayor|governor|spokes\w+|union|lawyers?|army|military|scientists|researchers|witnesses|prosecutors?|doctors|watchdog|inquiry|audit)$/iu;
const FEWEST_WORDS = 3;

/** Words before or behind a colon that say who speaks: transcripts and headlines. `Poll: Voters tire of levies` → speaker "Poll". */
export function labelFrames(reading: Reading, paragraphs: readonly Paragraph[], names: readonly Span[]): Frame[] {
  const transcript = paragraphs.flatMap((paragraph) => labelled(reading, paragraph, TRANSCRIPT) ?? []);
  const inTitle = reading.sentences.find((sentence) => sentence.inTitle);
  const title = paragraphs.find(({ index }) => index === inTitle?.paragraph);
  const headline = title === undefined ? undefined : headlineFrame(reading, title, names);
  // one label may be a section's name: "WASHINGTON: …"
  return [...(headline === undefined ? [] : [headline]), ...(transcript.length > 1 ? transcript : [])];
}

function headlineFrame(reading: Reading, title: Paragraph, names: readonly Span[]): Frame | undefined {
  const isSource = (frame: Frame | undefined) => {
    const who = frame?.speaker;
    if (who === undefined) return false;
    return (
      SOURCE.test(reading.text.slice(who.start, who.end)) || touching(names, who.start, who.end).some(({ start }) => start === who.start)
    );
  };
  return [labelled(reading, title, HEADLINE), endLabelled(reading, title)].find(isSource);
}

function labelled({ text }: Reading, { start, end }: Paragraph, label: RegExp): Frame | undefined {
  const match = label.exec(text.slice(start, Math.min(end, start + 60)));
  if (match?.groups === undefined) return undefined;
  const who = start + match[0].indexOf(match.groups.who as string);
  const colon = who + (match.groups.who as string).length;
  return frameOf(text, { start: who, end: colon }, { start: colon, end: colon + 1 }, { start: start + match[0].length, end });
}

function endLabelled({ text }: Reading, { start, end }: Paragraph): Frame | undefined {
  const from = Math.max(start, end - 40);
  const match = HEADLINE_END.exec(text.slice(from, end));
  if (match?.groups === undefined) return undefined;
  const colon = from + match.index;
  return frameOf(text, { start: colon + 2, end }, { start: colon, end: colon + 1 }, { start, end: colon });
}

function frameOf(text: string, speaker: Stretch, cue: Stretch, content: Stretch): Frame | undefined {
  if (text.slice(content.start, content.end).split(' ').length < FEWEST_WORDS) return undefined;
  let { end } = content;
  if (text[end - 1] === '.' && !text.slice(content.start, end - 1).includes('. ')) end -= 1;
  return { content: [{ start: content.start, end }], cue, speaker, stance: 'asserts', rule: 'attribution/label' };
}
