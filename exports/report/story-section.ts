import type { Story } from '../../schemas/index.ts';
import { articleLine } from './article-line.ts';
import { articleName } from './article-name.ts';
import { limits, take } from './limits.ts';
import { leftOut, list } from './list.ts';
import { markup, type Markup } from './markup.ts';
import { isShared } from './number-stories.ts';
import type { ReportIndex } from './report-index.ts';
import { count } from './words.ts';

/** Which articles were taken to tell one event, and why; those that stand alone are listed apart. */
export function storySection(stories: readonly Story[], index: ReportIndex): Markup {
  const { shown, hidden } = take(stories.filter(isShared), limits.stories);
  const alone = stories.filter((story) => !isShared(story));
  return markup`<section id="stories" aria-labelledby="h-stories"><h2 id="h-stories">Stories</h2>
<p class="intro">Articles are compared with one another only when they tell the same event.</p>
${shown.map((story) => sharedStory(story, index))}${loneStories(alone, index)}${leftOut(hidden, 'story', 'stories')}</section>
`;
}

function sharedStory(story: Story, index: ReportIndex): Markup {
  const number = index.storyNumbers.get(story.id) ?? 0;
  const articles = take(story.articleIds, limits.articlesOfStory);
  const lines = articles.shown.map((id) => articleLine(id, index));
  return markup`<section class="story" id="s-${number}"><h3 dir="auto"><span class="count">Story ${number}</span> ${headline(story, index)}</h3>
<p class="facts row"><span>${count(story.articleIds.length, 'article')}</span>${conflictLinks(story, index)}</p>
<p class="why"><span class="name">Why together</span> ${story.why}</p>
${list('articles', lines)}${leftOut(articles.hidden, 'article')}</section>
`;
}

function conflictLinks(story: Story, index: ReportIndex): Markup | null {
  const own = [...index.conflicts, ...index.differences].filter(({ conflict }) => conflict.storyId === story.id);
  if (own.length === 0) return null;
  const links = own.map(({ number }, at) => markup`${at > 0 && ', '}<a href="#c-${number}">${number}</a>`);
  return markup`<span>${own.length === 1 ? 'Entry' : 'Entries'} ${links}</span>`;
}

function loneStories(stories: readonly Story[], index: ReportIndex): Markup | null {
  if (stories.length === 0) return null;
  const ids = take([...new Set(stories.flatMap((story) => story.articleIds))], limits.loneArticles);
  const lines = ids.shown.map((id) => articleLine(id, index));
  return markup`<details class="lone"><summary>${count(stories.length, 'story', 'stories')} told by one article only</summary>
${list('articles', lines)}${leftOut(ids.hidden, 'article')}</details>
`;
}

function headline(story: Story, index: ReportIndex): string {
  const articles = story.articleIds.map((id) => index.articles.get(id)).filter((article) => article !== undefined);
  const titled = articles.find(({ title }) => title !== undefined) ?? articles[0];
  return titled === undefined ? '' : articleName(titled);
}
