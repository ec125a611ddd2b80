/**
 * States said with "be", "remain" or "stay": "remains at large", "is in custody", "are still missing". Our own list (MIT).
 * `behind` is matched straight behind the verb; `classId` is a predicate class.
 */
export interface State {
  readonly id: string;
  readonly behind: RegExp;
  readonly classId: string;
}

export const states: readonly State[] = [
  { id: 'state/at-large', behind: /^\s*(?:still\s+|yet\s+)?(?:at large|on the run|being sought|sought|a fugitive)\b/iu, classId: 'at-large' },
  { id: 'state/in-custody', behind: /^\s*(?:still\s+|now\s+)?(?:in (?:police )?custody|under arrest|behind bars|in jail|in prison)\b/iu, classId: 'arrest' },
  { id: 'state/alive', behind: /^\s*(?:still\s+)?(?:alive|unharmed|unhurt|safe and sound)\b/iu, classId: 'survive' },
  { id: 'state/dead', behind: /^\s*(?:now\s+)?dead\b/iu, classId: 'die' },
  { id: 'state/open', behind: /^\s*(?:still\s+|now\s+)?open\b/iu, classId: 'open' },
];
