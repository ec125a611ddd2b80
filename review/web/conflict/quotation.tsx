import { dateWords } from '../../../exports/report/words.ts';
import type { ConflictPage, Evidence, Span } from '../../../schemas/index.ts';
import { OutletName } from '../parts/outlet-name.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { pieces } from '../text/pieces.ts';
import { windowOf } from '../text/window.ts';
import type { Shown } from './article-pane.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly page: ConflictPage;
  readonly shown: Shown | undefined;
  readonly show: (shown: Shown | undefined) => void;
}

/** A sentence in its paragraph, the differing words marked, and where it comes from. */
export function Quotation({ evidence, page, shown, show }: Props) {
  const passage = page.passages.find(({ claimId }) => claimId === evidence.claimId);
  const isNew = page.standing.newEvidence.some(({ claimId }) => claimId === evidence.claimId);
  const isShown = shown?.claimId === evidence.claimId;
  const open = () => {
    if (passage === undefined || isShown) show(undefined);
    else show({ claimId: passage.claimId, articleId: passage.articleId, version: passage.version, span: passage.sentence });
  };
  return (
    <figure class={isNew ? 'quotation new' : 'quotation'}>
      {isNew && <p class="badge fresh">New since the decision</p>}
      <blockquote dir="auto">
        {passage === undefined ? (
          <Paragraph paragraph={evidence.span} sentence={evidence.span} marks={evidence.mark === undefined ? [] : [evidence.mark]} />
        ) : (
          <Paragraph {...passage} />
        )}
      </blockquote>
      <figcaption>
        <OutletName source={evidence.source} />
        {passage?.published !== undefined && <time dateTime={passage.published}>{dateWords(passage.published)}</time>}
        {passage !== undefined && (
          <button type="button" class="link" aria-expanded={isShown} onClick={open}>
            {isShown ? 'Close the article' : 'In full'}
            <span class="hidden"> in {evidence.source}</span>
          </button>
        )}
        <OutsideLink url={evidence.url} about={evidence.source}>
          Outlet’s page
        </OutsideLink>
      </figcaption>
    </figure>
  );
}

/** Characters of a long paragraph that are shown before and after the sentence. */
const reach = 280;

function Paragraph({ paragraph, sentence, marks }: { paragraph: Span; sentence: Span; marks: readonly Span[] }) {
  const inside = { start: sentence.start - paragraph.start, end: sentence.end - paragraph.start };
  const view = windowOf(paragraph.text, inside, reach);
  const tagged = [{ ...sentence, tag: 'sentence' as const }, ...marks.map((mark) => ({ ...mark, tag: 'mark' as const }))];
  const shown = paragraph.text.slice(view.start, view.end);
  return (
    <p>
      {view.start > 0 && '… '}
      {pieces(shown, tagged, paragraph.start + view.start).map(({ start, text, tags }) => {
        const inner = tags.includes('mark') ? <mark>{text}</mark> : text;
        return (
          <span key={start} class={tags.includes('sentence') ? 'sentence' : 'context'}>
            {inner}
          </span>
        );
      })}
      {view.end < paragraph.text.length && ' …'}
    </p>
  );
}
