/** How a line is set off; without colour only the emphasis leaves a trace, as *58*. */
export type Style = {
  readonly heading: (line: string) => string;
  readonly answer: (line: string) => string;
  readonly quiet: (line: string) => string;
  readonly strong: (words: string) => string;
  readonly color: boolean;
};

const none = (line: string) => line;

function sgr(on: string, off: string) {
  return (words: string) => (words === '' ? '' : `\u001b[${on}m${words}\u001b[${off}m`);
}

/** `paint(true).strong('58')` → `'\u001b[1;33m58\u001b[22;39m'`; `paint(false).strong('58')` → `'58'`. */
export function paint(color: boolean): Style {
  if (!color) return { heading: none, answer: none, quiet: none, strong: none, color };
  return { heading: sgr('1', '22'), answer: sgr('1', '22'), quiet: sgr('2', '22'), strong: sgr('1;33', '22;39'), color };
}
