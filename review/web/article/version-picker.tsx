import { dateWords } from '../../../exports/report/words.ts';
import type { ArticlePage } from '../../../schemas/index.ts';
import type { Route } from '../route/route.ts';
import { go } from '../route/use-route.ts';

type ArticleRoute = Extract<Route, { screen: 'article' }>;
type Versions = ArticlePage['versions'];

/** Which version is shown, and which one it is compared with. */
export function VersionPicker({ route, versions }: { route: ArticleRoute; versions: Versions }) {
  if (versions.length < 2) return null;
  const newest = Math.max(...versions.map(({ version }) => version));
  const shown = route.version ?? newest;
  const pick = (version: number, against: number | undefined) =>
    go({ screen: 'article', id: route.id, version, ...(against !== undefined && { against }) });
  return (
    <p class="row-of-controls">
      <label>
        Version
        <select value={shown} onChange={(event) => pick(Number(event.currentTarget.value), route.against)}>
          {versions.map(({ version, published }) => (
            <option key={version} value={version}>
              {nameOf(version, published)}
            </option>
          ))}
        </select>
      </label>
      <label>
        Compared with
        <select
          value={route.against ?? ''}
          onChange={(event) => pick(shown, event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
        >
          <option value="">nothing</option>
          {versions
            .filter(({ version }) => version !== shown)
            .map(({ version, published }) => (
              <option key={version} value={version}>
                {nameOf(version, published)}
              </option>
            ))}
        </select>
      </label>
    </p>
  );
}

function nameOf(version: number, published: string | undefined): string {
  return published === undefined ? String(version) : `${version}, ${dateWords(published)}`;
}
