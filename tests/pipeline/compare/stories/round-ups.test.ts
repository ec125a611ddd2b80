import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../../pipeline/compare.ts';
import { groupStories } from '../../../../pipeline/compare/stories/group-stories.ts';
import { extract } from '../../../../pipeline/extract.ts';
import type { Article, Story, StoryRuling } from '../../../../schemas/index.ts';

function article(id: string, text: string, published: string): Article {
  return { id, version: '1', source: `Paper ${id}`, language: 'en', title: text.split('\n\n')[0] ?? '', text, published };
}

/** A blaze at one firm's depot and a ferry that ran aground, three reports each. */
const fire = [
  'Fire guts Brackholm depot in Norvik\n\nA blaze tore through the Brackholm depot on Tarn Quay in Norvik before dawn on Tuesday. Crews pumped water from the harbour. Fire chief Jonas Hald said 14 people had been treated for smoke.',
  'Norvik wakes to smoke\n\nResidents of Norvik were told to shut their windows after the Brackholm depot on Tarn Quay burned. Fire chief Jonas Hald said the roof had fallen in. Brackholm said its 60 workers were safe.',
  'What burned on Tarn Quay\n\nThe Brackholm depot in Norvik held paint and timber when the blaze began. Jonas Hald, who leads the fire brigade, said crews from Norvik had stayed all night. Nobody died.',
];
const ferry = [
  'Ferry Osprey runs aground off Selby Head\n\nThe ferry Osprey ran aground off Selby Head on Wednesday with 212 passengers on board. Captain Mira Dahlgren had steered clear of a trawler. Lifeboats took the passengers to Selby.',
  'Passengers of the Osprey are ashore\n\nAll passengers of the Osprey were brought to Selby after the ferry ran onto rocks off Selby Head. Captain Mira Dahlgren was praised by the coastguard, who counted 212 people.',
  'How the Osprey struck the rocks\n\nInvestigators boarded the ferry Osprey off Selby Head on Thursday. Captain Mira Dahlgren told them that a trawler had crossed her way. Divers from Selby found a tear in the hull.',
];
const reports = [
  ...fire.map((text, n) => article(`fire${n}`, text, `2031-04-01T0${n + 6}:00:00Z`)),
  ...ferry.map((text, n) => article(`ferry${n}`, text, `2031-04-02T0${n + 6}:00:00Z`)),
];
const burned =
  'In Norvik the Brackholm depot on Tarn Quay went up in flames. Fire chief Jonas Hald counted 14 people who had breathed in smoke. The roof fell in.';
const stranded =
  'The ferry Osprey ran aground off Selby Head with 190 passengers on board. Captain Mira Dahlgren called for help, and lifeboats came from Selby. A tear was found in the hull.';
const both = article('both', `A bad week\n\n${burned}\n\n${stranded}`, '2031-04-03T08:00:00Z');

function storiesOf(articles: readonly Article[]): Story[] {
  return groupStories({ articles, extractions: articles.map(extract), repeats: [] });
}

const idsOf = (stories: readonly Story[]) => stories.map(({ articleIds }) => articleIds.join(' ')).sort();

/** What a story takes from an article that it shares with others. */
function partOf(stories: readonly Story[], member: string, { id, text }: Article): string {
  const part = stories.find(({ articleIds }) => articleIds.includes(member))?.parts?.find(({ articleId }) => articleId === id);
  return (part?.stretches ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
}

describe('an article that tells two events', () => {
  test('is in both stories, with the sentences that tell each', () => {
    const stories = storiesOf([...reports, both]);
    expect(idsOf(stories)).toEqual(['both ferry0 ferry1 ferry2', 'both fire0 fire1 fire2']);
    expect(partOf(stories, 'fire0', both)).toContain(burned);
    expect(partOf(stories, 'fire0', both)).not.toContain('Osprey');
    expect(partOf(stories, 'ferry0', both)).toContain(stranded);
    expect(partOf(stories, 'ferry0', both)).not.toContain('Norvik');
  });

  test('is told apart in whichever order it tells, and wherever it stands in the run', () => {
    const turned = article('both', `A bad week\n\n${stranded}\n\n${burned}`, '2031-04-03T08:00:00Z');
    const stories = storiesOf([turned, ...reports.toReversed()]);
    expect(partOf(stories, 'fire0', turned)).toContain(burned);
    expect(partOf(stories, 'ferry0', turned)).toContain(stranded);
    expect(storiesOf([...reports, turned])).toEqual(stories);
  });

  test('copies of it are parted likewise, whatever their spaces', () => {
    const copy = { ...both, id: 'copy', source: 'Copycat Daily', text: both.text.replaceAll('. ', '.  ') };
    const stories = storiesOf([...reports, both, copy]);
    expect(idsOf(stories)).toEqual(['both copy ferry0 ferry1 ferry2', 'both copy fire0 fire1 fire2']);
    expect(partOf(stories, 'ferry0', copy)).toMatch(/^The ferry Osprey ran .* in the hull\.$/u);
  });

  test('what persons have ruled apart stays apart', () => {
    const ruling = { articleIds: ['both'], others: ['ferry1'], rationale: '', by: 'Ana', at: '2031-05-01T00:00:00Z' };
    const articles = [...reports, both];
    const rulings: StoryRuling[] = [{ id: 'ruling-1', decision: 'apart', ...ruling }];
    const stories = groupStories({ articles, extractions: articles.map(extract), repeats: [], rulings });
    expect(stories.filter(({ articleIds }) => articleIds.includes('both') && articleIds.includes('ferry1'))).toEqual([]);
  });

  test('each of its claims is compared in one story', () => {
    const articles = [...reports, both];
    const { conflicts, stories } = compare(articles, articles.map(extract));
    const flagged = conflicts.filter(({ sides }) => sides.some(({ claims }) => claims.some(({ articleId }) => articleId === 'both')));
    expect(flagged.map(({ sides }) => sides.map(({ answer }) => answer))).toEqual([['190 passengers', expect.stringMatching(/^212/u)]]);
    const story = stories.find(({ id }) => id === flagged[0]?.storyId);
    expect(story?.articleIds).toContain('ferry0');
  });
});

describe('an article that stands alone', () => {
  test('and tells two events of others, as columns of short news do, is in their stories', () => {
    const brief = article('brief', `News in brief\n\n${stranded}\n\n${burned}`, '2031-04-03T08:00:00Z');
    expect(idsOf(storiesOf([...reports.filter(({ id }) => !id.endsWith('0')), brief]))).toEqual([
      'brief ferry1 ferry2',
      'brief fire1 fire2',
    ]);
  });
});

describe('an article that names another event in passing', () => {
  test.each([
    'It came a day after the Brackholm depot in Norvik burned.',
    'Selby has had bad news before: the Brackholm depot in Norvik burned on Tuesday, and fire chief Jonas Hald came to see what help was at hand.',
  ])('stays in its own story: %s', (sentence) => {
    const follow = article('follow', `${ferry[1] ?? ''}\n\n${sentence}`, '2031-04-02T12:00:00Z');
    expect(idsOf(storiesOf([...reports, follow]))).toEqual(['ferry0 ferry1 ferry2 follow', 'fire0 fire1 fire2']);
  });
});
