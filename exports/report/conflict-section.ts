import { decisionLines } from './decision-lines.ts';
import { dotPlot } from './dot-plot.ts';
import { limits, take } from './limits.ts';
import { leftOut } from './list.ts';
import { markup, type Markup } from './markup.ts';
import type { NumberedConflict, ReportIndex } from './report-index.ts';
import { sideCard } from './side-card.ts';
import { kindWords, outcomeWords } from './words.ts';

/** One conflict: question, kind, outcome, score, why, the plot of its figures, and every answer side by side. */
export function conflictSection({ number, conflict }: NumberedConflict, index: ReportIndex): Markup {
  const sides = take(conflict.sides, limits.sides);
  const story = index.storyNumbers.get(conflict.storyId);
  return markup`<article class="conflict" id="c-${number}" aria-labelledby="q-${number}">
<p class="number" aria-hidden="true">${number}</p>
<h3 id="q-${number}" dir="auto">${conflict.question}</h3>
<p class="facts row"><span>${kindWords[conflict.kind]}</span><span>${outcomeWords[conflict.outcome]}</span><span>Score ${conflict.score.toFixed(2)}</span>${story !== undefined && markup`<span><a href="#s-${story}">Story ${story}</a></span>`}</p>
<p class="why"><span class="name">Why</span> ${conflict.reason} <span class="rule">Rule <code>${conflict.rule}</code></span></p>
${decisionLines(index.standings.get(conflict.id))}${dotPlot(conflict, index.claims)}<div class="sides">
${sides.shown.map((side) => sideCard(conflict, side, index))}</div>
${leftOut(sides.hidden, 'answer')}</article>
`;
}

/** What stands on the first screen: every question with its answers, linked to the full entry. */
export function glance(conflicts: readonly NumberedConflict[]): Markup | null {
  if (conflicts.length < 2) return null;
  const rows = conflicts.map(({ number, conflict }) => {
    const answers = take(conflict.sides, limits.sides).shown.map(({ answer }) => markup`<li dir="auto">${answer}</li>`);
    return markup`<li><a href="#c-${number}" dir="auto">${conflict.question}</a><ul class="answers">${answers}</ul></li>\n`;
  });
  return markup`<nav aria-label="Conflicts at a glance"><ol class="glance">
${rows}</ol></nav>
`;
}
