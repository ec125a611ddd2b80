import { Tokenizer } from 'htmlparser2';
import { SilentCallbacks } from './silent-callbacks.ts';

/** Deeper elements lose their tags and keep their text: a DOM and what walks it are recursive or quadratic in depth. */
const DEPTH = 200;
/** A page that opens so many elements inside one another was not written by a newsroom. */
const DEEPEST = 50_000;

export type Flattened = { readonly html: string; readonly depth: number; readonly elements: number } | { readonly tooDeep: number };

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
/** What no reader sees. JSON-LD is kept: it holds the title and the date. */
const UNSEEN = new Set(['style', 'svg', 'template', 'iframe', 'object', 'canvas', 'noscript', 'select']);
/** Elements that are closed by the next of their name, and cells that the next row closes. */
const CLOSED_BY_NEXT = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr']);
/** How far up the open elements a closing tag looks for its own. */
const LOOK_UP = 64;

/**
 * Makes markup shallow in one linear pass over its tags, before any DOM is built.
 * Ten thousand nested `<div>` round one sentence → two hundred round it.
 */
export function flattenHtml(html: string): Flattened {
  const pass = new FlatteningPass(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, pass);
  tokenizer.write(html);
  tokenizer.end();
  return pass.result();
}

/** Gathers the pieces of markup that stay. One pass, one instance. */
class FlatteningPass extends SilentCallbacks {
  readonly #html: string;
  readonly #open: string[] = [];
  readonly #pieces: string[] = [];
  #tagStart = 0;
  #name = '';
  #copied = 0;
  #unseen: { name: string; depth: number } | undefined;
  #deepest = 0;
  #elements = 0;

  constructor(html: string) {
    super();
    this.#html = html;
  }

  result(): Flattened {
    if (this.#deepest > DEEPEST) return { tooDeep: this.#deepest };
    if (this.#unseen === undefined) this.#pieces.push(this.#html.slice(this.#copied));
    return { html: this.#pieces.join(''), depth: this.#deepest, elements: this.#elements };
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = start - 1;
    this.#name = this.#html.slice(start, end).toLowerCase();
  }

  onopentagend(end: number): void {
    if (VOID.has(this.#name)) {
      this.#elements += 1;
      return;
    }
    this.#closeImplied();
    this.#open.push(this.#name);
    this.#deepest = Math.max(this.#deepest, this.#open.length);
    if (this.#unseen !== undefined) return;
    if (this.#isUnseen(end)) this.#hideFrom();
    else if (this.#open.length > DEPTH) this.#drop(this.#tagStart, end + 1);
    else this.#elements += 1;
  }

  /** In HTML only drawings know `<path/>`; anywhere else the stroke means nothing. */
  onselfclosingtag(end: number): void {
    if (this.#unseen === undefined && !UNSEEN.has(this.#name)) this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    const close = this.#html.indexOf('>', end) + 1 || this.#html.length;
    const level = this.#levelOf(name);
    const isOpen = level >= 0;
    const wasDeep = isOpen ? level + 1 > DEPTH : this.#open.length > DEPTH;
    if (isOpen) this.#open.length = level;
    if (this.#unseen !== undefined) this.#showAgain(close);
    else if (wasDeep) this.#drop(start - 2, close);
  }

  #levelOf(name: string): number {
    const highest = Math.max(0, this.#open.length - LOOK_UP);
    for (let level = this.#open.length - 1; level >= highest; level -= 1) if (this.#open[level] === name) return level;
    return -1;
  }

  #closeImplied(): void {
    if (this.#name === 'tr' && /^t[dh]$/u.test(this.#open.at(-1) ?? '')) this.#open.pop();
    if (this.#open.at(-1) === this.#name && CLOSED_BY_NEXT.has(this.#name)) this.#open.pop();
  }

  #isUnseen(end: number): boolean {
    if (UNSEEN.has(this.#name)) return true;
    return this.#name === 'script' && !this.#html.slice(this.#tagStart, Math.min(end, this.#tagStart + 500)).includes('ld+json');
  }

  #hideFrom(): void {
    this.#pieces.push(this.#html.slice(this.#copied, this.#tagStart));
    this.#unseen = { name: this.#name, depth: this.#open.length };
  }

  #showAgain(close: number): void {
    if (this.#unseen === undefined || this.#open.length >= this.#unseen.depth) return;
    this.#unseen = undefined;
    this.#copied = close;
  }

  #drop(start: number, end: number): void {
    this.#pieces.push(this.#html.slice(this.#copied, start), ' ');
    this.#copied = end;
  }
}
