/**
 * Every match of a global pattern, left to right. What `matchAll` gives, without making the pattern anew for each text.
 * `matchesOf(/\d+/gu, '3 of 12')` → the matches "3" and "12".
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = match.index + String.fromCodePoint(text.codePointAt(match.index) ?? 0).length;
  }
  return found;
}
