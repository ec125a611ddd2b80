// Controls can end a string or a page early and bidi marks can reorder what a reader sees; both come from outside.
const harmful = /[\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?![\t\n\r])\p{Cc}/gu;

/** Text for people to read: control and bidi characters as U+FFFD. `visibleText('a\u202eb')` → `'a\ufffdb'`. */
export function visibleText(text: string): string {
  return text.replace(harmful, '\ufffd');
}
