import { useRef } from 'preact/hooks';
import { errorWords } from '../api/refused.ts';
import { download, type FormatName } from '../api/download.ts';
import { useDesk } from '../parts/desk-context.ts';
import { filterOf, type View } from '../route/route.ts';

const formats = [
  { name: 'claimreview', words: 'ClaimReview (resolved claims)' },
  { name: 'csv', words: 'CSV' },
  { name: 'xlsx', words: 'Excel' },
  { name: 'jsonl', words: 'JSONL (everything, can be imported)' },
  { name: 'annotations', words: 'Web Annotations' },
  { name: 'markdown', words: 'Markdown' },
  { name: 'html', words: 'HTML report' },
  { name: 'audit', words: 'Audit log' },
] as const;

/** Takes out what the view shows, in a format of one's choice. */
export function ExportMenu({ view }: { view: View }) {
  const { actions } = useDesk();
  const menu = useRef<HTMLDetailsElement>(null);
  const take = (name: FormatName, words: string) => {
    if (menu.current !== null) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
    actions.say(`Exporting ${words} …`);
    download(name, filterOf(view)).then(
      (file) => actions.say(`${file} was saved by the browser.`),
      (error: unknown) => actions.say(errorWords(error)),
    );
  };
  return (
    <details class="menu" ref={menu} onKeyDown={(event) => event.key === 'Escape' && menu.current?.removeAttribute('open')}>
      <summary class="button">Export this view</summary>
      <ul>
        {formats.map(({ name, words }) => (
          <li key={name}>
            <button type="button" class="button quiet" onClick={() => take(name, words)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
