import { articleSection } from './report/article-section.ts';
import { conflictSection, glance } from './report/conflict-section.ts';
import { leftOut } from './report/list.ts';
import { markup, type Markup } from './report/markup.ts';
import { page } from './report/page.ts';
import { rankRepeats } from './report/rank-repeats.ts';
import { repeatSection } from './report/repeat-section.ts';
import { indexReport, type ReportIndex, type ReportInput } from './report/report-index.ts';
import { storySection } from './report/story-section.ts';
import { summary } from './report/summary.ts';
import { count } from './report/words.ts';

/**
 * What a comparison found as one self-contained HTML file: no network, no script, the same bytes for the same input.
 * `htmlReport({articles, extractions, comparison})` → `'<!doctype html>…'`.
 */
export function htmlReport(input: ReportInput): string {
  const index = indexReport(input);
  const { stories } = input.comparison;
  const repeats = rankRepeats(input.comparison.repeats);
  const main = markup`${conflictsSection(index)}${differencesSection(index)}${stories.length > 0 && storySection(stories, index)}${repeatSection(repeats, index)}${articleSection(repeats, index)}`;
  return page(title(index, input), header(index, input), main);
}

function title({ conflicts, hiddenConflicts }: ReportIndex, { articles }: ReportInput): string {
  return `Crosscheck: ${count(conflicts.length + hiddenConflicts, 'conflict')} in ${count(articles.length, 'article')}`;
}

function header(index: ReportIndex, { articles, comparison }: ReportInput): Markup {
  const entries = [
    { id: 'conflicts', name: 'Conflicts', number: index.conflicts.length + index.hiddenConflicts },
    { id: 'differences', name: 'Differences', number: index.differences.length + index.hiddenDifferences },
    { id: 'stories', name: 'Stories', number: comparison.stories.length },
    { id: 'repeats', name: 'Repeated passages', number: comparison.repeats.length },
    { id: 'articles', name: 'Articles', number: articles.length },
  ].filter(({ id, number }) => number > 0 || id === 'conflicts');
  return markup`<header>
<p class="brand">Crosscheck</p>
<h1>Where the accounts differ</h1>
<p class="standfirst">${summary(articles, comparison)}</p>
<nav class="jump" aria-label="Sections"><ul>${entries.map(({ id, name, number }) => markup`<li><a href="#${id}">${name} <b>${number}</b></a></li>`)}</ul></nav>
</header>`;
}

function conflictsSection(index: ReportIndex): Markup {
  const { conflicts, hiddenConflicts } = index;
  const none = markup`<p class="none">No conflicts were found. Every story, and what was compared, is listed below.</p>
`;
  return markup`<section id="conflicts" aria-labelledby="h-conflicts"><h2 id="h-conflicts">Conflicts</h2>
${conflicts.length === 0 ? none : markup`<p class="intro">Answers to one question that cannot all hold, the strongest first (score 0 to 1).</p>`}
${glance(conflicts)}${conflicts.map((one) => conflictSection(one, index))}${leftOut(hiddenConflicts, 'conflict')}</section>
`;
}

function differencesSection(index: ReportIndex): Markup | null {
  const { differences, hiddenDifferences } = index;
  if (differences.length === 0) return null;
  return markup`<section id="differences" aria-labelledby="h-differences"><h2 id="h-differences">Differences worth showing</h2>
<p class="intro">These accounts differ and may all be right: open lists, different scopes.</p>
${differences.map((one) => conflictSection(one, index))}${leftOut(hiddenDifferences, 'difference')}</section>
`;
}
