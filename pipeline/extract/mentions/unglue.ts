import type { Candidate } from './find-candidates.ts';
import { lookUp } from './gazetteer.ts';

const GLUED = /^(?<head>.*\p{Ll})(?<tail>\p{Lu}\p{Ll}+)$/u;

/** Damaged text glues two names: "CBS NewsNorvik" is parted where both halves are known by themselves. */
export function unglue(candidate: Candidate): Candidate[] {
  const parts = candidate.known === undefined && candidate.text.length < 100 ? GLUED.exec(candidate.text)?.groups : undefined;
  const [head, tail] = [parts?.['head'], parts?.['tail']];
  const [first, second] = [head === undefined ? undefined : lookUp(head), tail === undefined ? undefined : lookUp(tail)];
  if (head === undefined || tail === undefined || first === undefined || second === undefined) return [candidate];
  const middle = candidate.start + head.length;
  return [
    { ...candidate, end: middle, text: head, kind: first.kind, rule: first.rule, known: first },
    { ...candidate, start: middle, text: tail, words: 1, kind: second.kind, rule: second.rule, known: second },
  ];
}
