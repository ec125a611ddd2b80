import type { Judgement, Standing } from '../../schemas/index.ts';
import { decisionWords, statusWords } from '../decision-words.ts';
import { markup, type Markup } from './markup.ts';
import { outLink } from './source-line.ts';
import { dateWords } from './words.ts';

/** What persons decided on a conflict; nothing in a report that knows of no decisions. */
export function decisionLines(standing: Standing | undefined): Markup | null {
  if (standing === undefined) return null;
  const { status, decisions, newEvidence } = standing;
  const heading = decisions.length === 1 ? null : markup`<p class="decided"><span class="name">${statusWords[status]}</span></p>\n`;
  const anew = newEvidence.length > 0 && markup`<p class="decided">There is evidence that nobody who decided had seen.</p>\n`;
  return markup`${heading}${decisions.map(decisionLine)}${anew}`;
}

function decisionLine(judgement: Judgement): Markup {
  const { by, at, rationale, evidence } = judgement;
  return markup`<p class="decided" dir="auto"><span class="name">${decisionWords(judgement)}</span> <bdi>${by}</bdi>, ${dateWords(at)}. ${rationale} ${outLink(evidence, markup`Evidence`)}</p>
`;
}
