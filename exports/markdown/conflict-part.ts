import type { Article, Conflict, Evidence, Judgement, Side } from '../../schemas/index.ts';
import type { JudgedConflict } from '../../schemas/export-records.ts';
import { decisionWords, statusWords } from '../decision-words.ts';
import { dateWords, kindWords, outcomeWords, witnessWords } from '../report/words.ts';
import { webAddress } from '../web-address.ts';
import { escapeMarkdown } from './escape-markdown.ts';

type Articles = ReadonlyMap<string, Article>;

/** A conflict with its decisions, every answer with its reports, and why it was flagged. */
export function conflictPart(number: number, { conflict, standing }: JudgedConflict, articles: Articles): string {
  const { status, decisions, newEvidence } = standing;
  const lines = [
    `## ${number}. ${escapeMarkdown(conflict.question)}`,
    ...(decisions.length === 1 ? [] : [`**${statusWords[status]}**`]),
    ...decisions.map(decisionPart),
    ...(newEvidence.length > 0 ? ['There is evidence that nobody who decided had seen.'] : []),
    conflict.sides.map((side) => sidePart(side, articles)).join('\n'),
    whyPart(conflict),
  ];
  return `${lines.join('\n\n')}\n`;
}

function decisionPart(judgement: Judgement): string {
  const { by, at, rationale } = judgement;
  const evidence = linkTo(judgement.evidence);
  const said = rationale.trim() === '' ? '' : `  \nWhy: ${escapeMarkdown(rationale)}`;
  const seen = evidence === '' ? '' : `  \nEvidence: ${evidence}`;
  return `**${escapeMarkdown(decisionWords(judgement))}** (${escapeMarkdown(by)}, ${dateWords(at)})${said}${seen}`;
}

function sidePart(side: Side, articles: Articles): string {
  const reports = side.claims.map((evidence) => `  - ${reportPart(evidence, articles.get(evidence.articleId))}`);
  return [`- **${escapeMarkdown(side.answer)}** (${witnessWords(side)})`, ...reports].join('\n');
}

function reportPart({ source, span, url }: Evidence, article: Article | undefined): string {
  const outlet = escapeMarkdown(source) || 'Unnamed outlet';
  const date = article?.published === undefined ? '' : `, ${escapeMarkdown(dateWords(article.published))}`;
  const link = linkTo(url ?? article?.url);
  return `${outlet}${date}: “${escapeMarkdown(span.text)}”${link === '' ? '' : ` ${link}`}`;
}

function linkTo(url: string | undefined): string {
  const address = webAddress(url);
  return address === null ? '' : `<${address}>`;
}

function whyPart({ id, kind, outcome, score, reason }: Conflict): string {
  return `Why it was flagged: ${escapeMarkdown(reason)}  \n${kindWords[kind]}. ${outcomeWords[outcome]}. Score ${score.toFixed(2)}. ${escapeMarkdown(id)}`;
}
