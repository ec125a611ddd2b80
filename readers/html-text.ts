/** The little of a DOM that is walked here. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

const TEXT = 3;
const ELEMENT = 1;

const BLOCK = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'TBODY',
  'TD',
  'TH',
  'THEAD',
  'TR',
  'UL',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'BUTTON', 'HEAD']);

/**
 * The words of an element, paragraphs kept apart by blank lines.
 * `<div><p>One<br>two</p><p>Three</p></div>` → `'One\ntwo\n\nThree'`. The tree must be shallow (flattenHtml).
 */
export function htmlText(root: HtmlNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    const text = tidy(line);
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const walk = (node: HtmlNode) => {
    if (node.nodeType === TEXT) line += (node.nodeValue ?? '').replaceAll(/[\s\u200B]+/gu, ' ');
    if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName)) return;
    if (node.nodeName === 'BR') line += '\n';
    const isBlock = BLOCK.has(node.nodeName);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child);
    if (isBlock) flush();
  };
  walk(root);
  flush();
  return paragraphs.join('\n\n');
}

/** Spaces are folded; one line break stays, two or more part paragraphs. */
function tidy(line: string): string {
  return line
    .split('\n')
    .map((part) => part.replaceAll(/ +/gu, ' ').trim())
    .join('\n')
    .replaceAll(/\n{2,}/gu, '\n\n')
    .trim();
}
