import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRepeats } from '../../../../pipeline/compare/repeats/find-repeats.ts';
import { Repeat, type Article } from '../../../../schemas/index.ts';

const paragraphs = [
  'The harbour board of Norvik closed the eastern pier on Tuesday after divers found cracks in nine of its pillars, engineers said.',
  'Mayor Lena Orr told the council that repairs would cost 4.5 million crowns and take until the end of the herring season.',
  '"We were lucky that no ferry was moored there," said Tomas Vale, who has piloted the morning boat for twenty years.',
  'Fishermen fear that the detour past the lighthouse will cost them two hours a day and most of what they earn in autumn.',
  'The pier was built by convicts in the winter of 1874 and has been patched with whatever stone was cheapest ever since.',
  'A second survey, ordered by the insurers, will look at the lock gates and the old grain lift beside the customs house.',
];
const unrelated = [
  'Bakers in Qualby voted to stop selling rye loaves on Sundays because flour from the southern mills has doubled in price.',
  'An owl that had nested in the organ of Saint Orla for three years was moved to a barn, to the sorrow of the choir.',
  'Pupils at the Brandt School measured rainfall with jam jars and found that the weather office had missed a whole storm.',
];

function article(id: string, blocks: readonly string[], more: Partial<Article> = {}): Article {
  return { id, version: '1', source: id, language: 'en', text: blocks.join('\n\n'), ...more };
}

const textsOf = (repeat: Repeat | undefined) => repeat?.occurrences.map(({ span }) => span.text);

describe('findRepeats', () => {
  test('finds a block that stands twice in one article, to the letter', () => {
    const block = paragraphs.slice(1, 4);
    const repeats = findRepeats([article('a', [paragraphs[0] as string, ...block, paragraphs[5] as string, ...block])]);
    expect(repeats).toHaveLength(1);
    expect(repeats[0]).toMatchObject({ kind: 'within', boilerplate: false, changed: [] });
    expect(textsOf(repeats[0])).toEqual([block.join('\n\n'), block.join('\n\n')]);
  });

  test('a closing paragraph that a third copy lacks is part of the passage, with what was changed in it', () => {
    const closing = 'The survey is to be read out in the town hall on 14 May.';
    const repeats = findRepeats([
      article('full', [...paragraphs, closing]),
      article('edited', [...paragraphs, closing.replace('14', '21')]),
      article('short', paragraphs),
    ]);
    const changed = repeats.flatMap((repeat) => repeat.changed.map(({ a, b }) => [a.span.text, b.span.text].sort()));
    expect(changed).toEqual([['14', '21']]);
  });

  test('figures in the digits of another script are figures', () => {
    const sentence = 'The toll at the bridge of Norvik rises from १२ to १५ crowns in autumn, the harbour board said.';
    const [repeat] = findRepeats([
      article('one', [sentence, ...paragraphs]),
      article('same', [sentence.replace('१२', '12'), ...paragraphs]),
      article('other', [sentence.replace('१२', '१९'), ...paragraphs]),
    ]);
    const changed = repeat?.changed.map(({ a, b }) => [a.span.text, b.span.text].sort().join(' ')) ?? [];
    expect(changed.sort()).toEqual(['१२ १९']);
  });

  test('puts many copies of one report into one group', () => {
    const copies = Array.from({ length: 40 }, (_, n) => article(`outlet-${n}`, [`Paper number ${n} of the coast`, ...paragraphs]));
    const repeats = findRepeats(copies);
    expect(repeats).toHaveLength(1);
    expect(repeats[0]?.occurrences).toHaveLength(40);
  });

  test('gives a shortened copy the matching part of the whole', () => {
    const repeats = findRepeats([article('short', paragraphs.slice(0, 2)), article('whole', paragraphs)]);
    expect(repeats.map(textsOf)).toEqual([[paragraphs.slice(0, 2).join('\n\n'), paragraphs.slice(0, 2).join('\n\n')]]);
  });

  test('finds paragraphs that were put in another order', () => {
    const repeats = findRepeats([article('a', paragraphs), article('b', [...paragraphs].reverse())]);
    for (const paragraph of paragraphs) {
      expect(
        repeats.some((repeat) => repeat.occurrences.length === 2 && repeat.occurrences.every(({ span }) => span.text.includes(paragraph))),
      ).toBe(true);
    }
  });

  test.each([
    ['nine of its pillars', '12 of its pillars', 'nine', '12'],
    ['4.5 million', '6.5 million', '4.5', '6.5'],
    ['on Tuesday', 'on Friday', 'Tuesday', 'Friday'],
    ['said Tomas Vale', 'said Henrik Sund', 'Tomas Vale', 'Henrik Sund'],
    ['winter of 1874', 'winter of 1847', '1874', '1847'],
  ])('shows what was changed in a copy: %s → %s', (from, to, a, b) => {
    const edited = paragraphs.map((paragraph) => paragraph.replace(from, to));
    const [repeat] = findRepeats([article('a', paragraphs), article('b', edited)]);
    expect(repeat?.changed.map((change) => [change.a.span.text, change.b.span.text])).toEqual([[a, b]]);
  });

  test.each([
    ['nine of its pillars', '9 of its pillars'],
    ['Mayor Lena Orr', 'Mayor Léna Orr'],
    ['on Tuesday', 'Tuesday'],
    ['twenty years', '20 years'],
    ['said Tomas Vale', 'said Vale'],
    ['"We were lucky that no ferry was moored there,"', '“We were lucky that no fer\u00adry was moored there,”'],
  ])('takes another spelling for no change: %s → %s', (from, to) => {
    const edited = paragraphs.map((paragraph) => paragraph.replace(from, to));
    const [repeat] = findRepeats([article('a', paragraphs), article('b', edited)]);
    expect(repeat?.changed).toEqual([]);
  });

  test('sets sign-up lines and rights notices apart', () => {
    const footer = 'Sign up for our evening newsletter and never miss a story. Copyright Norvik Post. All rights reserved.';
    const repeats = findRepeats([article('a', [...paragraphs, footer]), article('b', [...unrelated, footer])]);
    expect(repeats).toHaveLength(1);
    expect(repeats[0]).toMatchObject({ boilerplate: true, changed: [] });
  });

  test('sets the standing text of one outlet apart, but not a paragraph that two outlets share', () => {
    const footer = 'The Norvik Post has told the coast the truth since the year of the great herring, three hundred days a year.';
    const [own] = findRepeats([
      article('a', [...paragraphs, footer], { source: 'Post' }),
      article('b', [...unrelated, footer], { source: 'Post' }),
    ]);
    expect(own?.boilerplate).toBe(true);
    const [shared] = findRepeats([article('a', [...paragraphs, footer]), article('b', [...unrelated, footer])]);
    expect(shared?.boilerplate).toBe(false);
  });

  test.each([
    [
      'a report before a sign-up line',
      'The lock gates let 1,200 boats through in May, the port said.',
      'The lock gates let 1,200 boats through in May, the port said.',
    ],
    [
      'figures that differ',
      'Our survey counted 412 herring boats in the outer basin before noon.',
      'Our survey counted 398 herring boats in the outer basin before noon.',
    ],
  ])('takes %s for reporting', (_what, one, other) => {
    const footer = 'Sign up for our newsletter.';
    const repeats = findRepeats([article('a', [...paragraphs, one, footer]), article('b', [...unrelated, other, footer])]);
    expect(repeats.map(({ boilerplate }) => boilerplate)).toEqual([false]);
  });

  test('an exact copy changes nothing among the others, whatever it is called', () => {
    const run = [article('m', paragraphs), article('n', [...unrelated, ...paragraphs.slice(0, 3)]), article('o', paragraphs.slice(1, 5))];
    const passages = (articles: readonly Article[]) =>
      findRepeats(articles)
        .map(({ occurrences }) =>
          occurrences
            .filter(({ articleId }) => !articleId.includes('copy'))
            .map(({ articleId, span }) => `${articleId} ${span.start}-${span.end}`),
        )
        .filter(({ length }) => length > 1);
    for (const { text } of run) {
      for (const id of ['a-copy', 'z-copy']) expect(passages([...run, article(id, [text])])).toEqual(passages(run));
    }
  });

  test('a copy stands wherever its original does, and last of all as a whole', () => {
    const repeats = findRepeats([
      article('a', paragraphs),
      article('b', paragraphs),
      article('c', [...unrelated, ...paragraphs.slice(0, 3)]),
    ]);
    expect(repeats.map(({ occurrences }) => occurrences.map(({ articleId }) => articleId).join(' '))).toEqual(['a b c', 'a b']);
    expect(textsOf(repeats[1])?.[1]).toBe(paragraphs.join('\n\n'));
  });

  test('brings sixty copies of one report together without comparing each with each', () => {
    const copies = Array.from({ length: 60 }, (_, n) => article(`c${n}`, [`Outlet number ${n} has this from the harbour`, ...paragraphs]));
    const repeats = findRepeats(copies);
    expect(Math.max(...repeats.map(({ occurrences }) => occurrences.length))).toBe(60);
  });

  test('takes the earliest article for the origin, else the fullest', () => {
    const early = article('z', paragraphs.slice(0, 3), { published: '2031-03-01T08:00:00+02:00' });
    const late = article('a', paragraphs.slice(0, 3), { published: '2031-03-01T07:00:00Z' });
    const [dated] = findRepeats([late, early]);
    expect(dated?.occurrences[dated.origin]?.articleId).toBe('z');
    const fuller = paragraphs.map((paragraph) => paragraph.replace('engineers said', 'engineers of the royal harbour office said'));
    const [undated] = findRepeats([article('a', paragraphs), article('b', fuller)]);
    expect(undated?.occurrences[undated.origin]?.articleId).toBe('b');
  });
});

const anArticle = fc
  .tuple(
    fc.shuffledSubarray([...paragraphs, ...unrelated], { minLength: 1 }),
    fc.nat({ max: 99 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .map(([blocks, figure, noise]) => [noise, ...blocks].join('\n\n').replace('nine', String(figure)));
const articles = fc.array(anArticle, { minLength: 1, maxLength: 6 }).map((texts) => texts.map((text, n) => article(`a${n}`, [text])));

describe('laws of findRepeats', () => {
  test('every span slices back, and every record is valid', () => {
    fc.assert(
      fc.property(articles, (run) => {
        for (const repeat of findRepeats(run)) {
          Repeat.parse(repeat);
          expect(repeat.origin).toBeLessThan(repeat.occurrences.length);
          const spots = [...repeat.occurrences, ...repeat.changed.flatMap(({ a, b }) => [a, b])];
          for (const { articleId, span } of spots)
            expect(run.find(({ id }) => id === articleId)?.text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });

  test('the order of articles changes nothing', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (run, turn) => {
        const turned = [...run.slice(turn % run.length), ...run.slice(0, turn % run.length)].reverse();
        expect(findRepeats(turned)).toEqual(findRepeats(run));
      }),
    );
  });

  test('an exact copy of an article adds occurrences, but no change', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), (one, other) => {
        const [a, b] = [one, other].map((figure, n) =>
          article(
            `a${n}`,
            paragraphs.map((paragraph) => paragraph.replace('nine', String(figure))),
          ),
        ) as [Article, Article];
        const before = findRepeats([a, b]);
        const after = findRepeats([a, b, { ...b, id: 'copy' }]);
        expect(after[0]?.occurrences.length).toBe(3);
        expect(after.flatMap(({ changed }) => changed).length).toBe(before.flatMap(({ changed }) => changed).length);
      }),
    );
  });

  test('a quote that was put into a copy of another report meets its source', () => {
    const quote = paragraphs[2] as string;
    const hosts = Array.from({ length: 5 }, (_, n) => article(`host${n}`, unrelated));
    const guest = article('guest', [unrelated[0] as string, quote, ...unrelated.slice(1)]);
    const repeats = findRepeats([article('source', paragraphs), guest, ...hosts]);
    const met = repeats.filter(({ occurrences }) => occurrences.some(({ articleId }) => articleId === 'source'));
    expect(met.map(textsOf)).toEqual([[quote, quote]]);
  });

  const block = fc.constantFrom(...paragraphs, ...unrelated, 'Sign up for our evening newsletter. All rights reserved by Norvik Post.');
  const someArticles = fc
    .array(fc.array(block, { maxLength: 7 }), { minLength: 2, maxLength: 6 })
    .map((bodies) => bodies.map((blocks, n) => article(`a${n}`, blocks, { source: `Paper ${n % 3}` })));

  test('it is symmetric, and the order of articles changes nothing', () => {
    fc.assert(
      fc.property(
        someArticles.chain((run) => fc.tuple(fc.constant(run), fc.shuffledSubarray(run, { minLength: run.length }))),
        ([run, order]) => {
          expect(findRepeats(order)).toEqual(findRepeats(run));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('no passage is told of that is not there, and none twice in one group', () => {
    fc.assert(
      fc.property(someArticles, (run) => {
        for (const repeat of findRepeats(run)) {
          Repeat.parse(repeat);
          const places = repeat.occurrences.map(({ articleId, span }) => `${articleId} ${span.start}`);
          expect(new Set(places).size).toBe(places.length);
          for (const { articleId, span } of repeat.occurrences)
            expect(run.find(({ id }) => id === articleId)?.text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("an outlet's own standing text joins no report to another", () => {
    const footer = 'Sign up for our evening newsletter and never miss a story. Copyright Norvik Post. All rights reserved.';
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 1 }), fc.shuffledSubarray(unrelated, { minLength: 1 }), (some, others) => {
        const run = [article('a', [...some, footer], { source: 'Post' }), article('b', [...others, footer], { source: 'Post' })];
        for (const { boilerplate, occurrences, changed } of findRepeats(run)) {
          expect({ boilerplate, changed }).toEqual({ boilerplate: true, changed: [] });
          expect(occurrences.map(({ span }) => span.text)).toEqual([footer, footer]);
        }
      }),
    );
  });

  test('sixty light edits of one report are one group, and each changed figure is told once', () => {
    const run = Array.from({ length: 60 }, (_, n) =>
      article(
        `c${String(n).padStart(2, '0')}`,
        paragraphs.map((paragraph) =>
          paragraph.replace('nine', String(10 + n)).replace('Fishermen', n % 3 === 0 ? 'Fishers' : 'Fishermen'),
        ),
      ),
    );
    const [first, ...rest] = findRepeats(run);
    expect([first?.occurrences.length, rest.length]).toEqual([60, 0]);
    expect(new Set(first?.changed.flatMap(({ a, b }) => [a.span.text, b.span.text])).size).toBe(60);
  });

  test.each([
    ['one letter', 'a'.repeat(100_000)],
    ['one short word', 'ha '.repeat(40_000)],
    ['one sentence', `${paragraphs[0]} `.repeat(10_000)],
    ['two sentences in turn', `${paragraphs[0]} ${paragraphs[1]} `.repeat(2_000)],
    ['digits', Array.from({ length: 30_000 }, (_, n) => n % 97).join(' ')],
  ])('%s over and over is read in linear time', (_name, text) => {
    const started = performance.now();
    findRepeats([article('a', [text]), article('b', [text])]);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
