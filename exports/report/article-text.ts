import type { Article, Claim } from '../../schemas/index.ts';
import { cut, mergeRanges, type Range } from './cut.ts';
import type { Fold } from './fold-repeats.ts';
import { markup, type Markup } from './markup.ts';
import type { Passage } from './passages.ts';

export type TextLayers = {
  readonly passages: readonly Passage[];
  readonly marks: readonly Range[];
  readonly claims: readonly Range[];
  readonly folds: readonly Fold[];
};

/** What of an article's claims is underlined: their figure, date or list members, else the clause itself. */
export function claimRanges(claims: readonly Claim[]): readonly Range[] {
  return mergeRanges(
    claims.flatMap(({ quantity, date, list, span }) => {
      const slots = [quantity?.span, date?.span, ...(list?.members.map((member) => member.span) ?? [])].filter(
        (slot) => slot !== undefined,
      );
      return slots.length > 0 ? slots : [span];
    }),
  );
}

/** The body as paragraphs: passages with anchors, figures in `<mark>`, copies folded (open when a conflict points into them). */
export function articleText({ text }: Article, from: number, layers: TextLayers, foldTitle: (fold: Fold) => Markup): Markup {
  const pieces = cut({ start: from, end: text.length }, layers.folds).map(({ start, end, span }) => {
    const body = paragraphs(text, { start, end }).map(
      (range) => markup`<p>${inline(text, range, layers)}</p>
`,
    );
    if (span === null) return markup`${body}`;
    const open = layers.passages.some((passage) => passage.start < end && start < passage.end);
    return markup`<details class="fold"${open ? markup` open` : null}><summary>${foldTitle(span)}</summary>${body}</details>
`;
  });
  return markup`${pieces}`;
}

// A line that ends like a sentence ends a paragraph; any other single line break is part of one.
const paragraphBreak = /\n{2,}|(?<=[.!?"”’)])\n/g;

function paragraphs(text: string, range: Range): readonly Range[] {
  const breaks = [...text.slice(range.start, range.end).matchAll(paragraphBreak)].map((found) => range.start + found.index);
  const starts = [range.start, ...breaks];
  return starts.map((start, at) => trimmed(text, { start, end: starts[at + 1] ?? range.end })).filter(({ start, end }) => start < end);
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** Runs of text with passages, marks and underlines; anchors stand only where a passage begins. */
export function inline(text: string, range: Range, { passages, marks, claims }: TextLayers): Markup {
  const pieces = cut(range, passages).map(({ start, end, span }) => {
    if (span === null) return marked(text, { start, end }, [], claims);
    const words = marked(text, { start, end }, marks, []);
    const refs =
      end === span.end &&
      span.numbers
        .slice(0, 6)
        .map((number) => markup`<a class="ref" href="#c-${number}" aria-label="Back to conflict ${number}">${number}</a>`);
    return markup`<span class="passage"${start === span.start ? markup` id="${span.id}" tabindex="-1"` : null}>${words}</span>${refs}`;
  });
  return markup`${pieces}`;
}

function marked(text: string, range: Range, marks: readonly Range[], claims: readonly Range[]): Markup {
  const spans = [...marks.map((mark) => ({ ...mark, mark: true })), ...claims.map((claim) => ({ ...claim, mark: false }))];
  const pieces = cut(range, spans).map(({ start, end, span }) => {
    const words = text.slice(start, end);
    if (span === null) return markup`${words}`;
    return span.mark ? markup`<mark>${words}</mark>` : markup`<span class="claim">${words}</span>`;
  });
  return markup`${pieces}`;
}
