import type { ArticlePage, Span } from '../../../schemas/index.ts';
import { hashOf } from '../route/route.ts';
import { blocksOf, type Block } from '../text/blocks.ts';
import { pieces, type Marked, type Range } from '../text/pieces.ts';

type Tag = 'target' | 'claim' | `conflict ${string}`;

interface Props {
  readonly page: ArticlePage;
  /** the sentence that is looked for */
  readonly target?: Span;
  /** are claims that nobody disputes marked too? */
  readonly claims?: boolean;
}

/** The text of an article: claims in conflict are links to it, copied passages are folded. */
export function ArticleText({ page, target, claims = false }: Props) {
  const { article, copies } = page;
  const marks = marksOf(page, target, claims);
  return (
    <div class="text" dir="auto" lang={article.language}>
      {blocksOf(article.text, copies, article.id).map((block, index) => (
        <BlockView key={index} block={block} text={article.text} marks={marks} isOpen={holds(block, target)} />
      ))}
    </div>
  );
}

function marksOf({ claims, conflictIds }: ArticlePage, target: Span | undefined, all: boolean): readonly Marked<Tag>[] {
  const conflicts = new Map(conflictIds.map(({ claimId, conflictId }) => [claimId, conflictId]));
  const found = claims.flatMap(({ id, span }): Marked<Tag>[] => {
    const conflictId = conflicts.get(id);
    if (conflictId !== undefined) return [{ ...span, tag: `conflict ${conflictId}` }];
    return all ? [{ ...span, tag: 'claim' }] : [];
  });
  return target === undefined ? found : [...found, { ...target, tag: 'target' }];
}

function holds({ paragraphs }: Block, target: Range | undefined): boolean {
  return target !== undefined && paragraphs.some(({ start, end }) => start < target.end && target.start < end);
}

function BlockView({ block, isOpen, ...rest }: { block: Block; text: string; marks: readonly Marked<Tag>[]; isOpen: boolean }) {
  const shown = block.paragraphs.map((paragraph) => <Paragraph key={paragraph.start} paragraph={paragraph} {...rest} />);
  if (block.copyOf === undefined) return shown;
  const { within, articleId } = block.copyOf;
  return (
    <details class="fold" open={isOpen}>
      <summary>{within ? 'The same passage again' : 'A passage copied from another article'}</summary>
      {!within && (
        <p class="soft">
          <a href={hashOf({ screen: 'article', id: articleId })}>The article where it stood first</a>
        </p>
      )}
      {shown}
    </details>
  );
}

function Paragraph({ paragraph, text, marks }: { paragraph: Range; text: string; marks: readonly Marked<Tag>[] }) {
  return (
    <p>
      {pieces(text.slice(paragraph.start, paragraph.end), marks, paragraph.start).map(({ start, text: words, tags }) => (
        <PieceView key={start} text={words} tags={tags} />
      ))}
    </p>
  );
}

function PieceView({ text, tags }: { text: string; tags: readonly Tag[] }) {
  const conflict = tags.find((tag) => tag.startsWith('conflict '));
  const classes = tags.map((tag) => (tag.startsWith('conflict ') ? 'in-conflict' : tag)).join(' ');
  if (conflict === undefined) return classes === '' ? text : <span class={classes}>{text}</span>;
  return (
    <a class={classes} href={hashOf({ screen: 'conflict', id: conflict.slice('conflict '.length) })}>
      {text}
    </a>
  );
}
