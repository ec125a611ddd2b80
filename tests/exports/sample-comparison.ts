import type { Article, Claim, Comparison, Conflict, Evidence, Extraction, Occurrence, Quantity, Side, Span } from '../../schemas/index.ts';

/** The span of the first occurrence of `words` from `from` on; a sample that names words that are not there is a mistake. */
export function at(article: Article, words: string, from = 0): Span {
  const start = article.text.indexOf(words, from);
  if (start === -1) throw new Error(`"${words}" does not stand in ${article.id}`);
  return { start, end: start + words.length, text: words };
}

/** An article with only the interesting fields written. */
export function article(fields: Partial<Article> & { id: string; source: string; body: string }): Article {
  const { body, ...rest } = fields;
  const text = rest.title === undefined ? body : `${rest.title}\n\n${body}`;
  return { version: '1', language: 'en', text, ...rest };
}

/** A claim on `clause`, its figure on `figure` when there is one. */
export function claim(owner: Article, clause: string, figure?: Partial<Quantity> & { words: string }): Claim {
  const span = at(owner, clause);
  return {
    id: `${owner.id}/${span.start}`,
    articleId: owner.id,
    span,
    sentence: 0,
    kind: figure === undefined ? 'status' : 'quantity',
    predicate: 'be',
    polarity: 'positive',
    factuality: 'done',
    marks: [],
    context: [],
    entities: [],
    worth: 0.5,
    rule: 'sample/claim',
    ...(figure !== undefined && { quantity: quantity(owner, span.start, figure) }),
  };
}

/** A claim whose answer is a row of names. */
export function listClaim(owner: Article, clause: string, members: readonly string[]): Claim {
  const own = claim(owner, clause);
  const named = members.map((head) => ({ head, span: at(owner, head, own.span.start) }));
  return { ...own, kind: 'list', list: { members: named, open: clause.includes('including'), head: null } };
}

function quantity(owner: Article, from: number, { words, ...rest }: Partial<Quantity> & { words: string }): Quantity {
  return {
    span: at(owner, words, from),
    value: null,
    bound: '=',
    unit: null,
    kind: 'count',
    counted: null,
    rule: 'sample/quantity',
    ...rest,
  };
}

/** The evidence that a claim gives. */
export function evidence(owner: Article, own: Claim, mark?: string): Evidence {
  const base = { claimId: own.id, articleId: owner.id, source: owner.source, span: own.span };
  return {
    ...base,
    ...(owner.url !== undefined && { url: owner.url }),
    ...(mark !== undefined && { mark: at(owner, mark, own.span.start) }),
  };
}

/** A conflict with only the interesting fields written. */
export function conflict(fields: Partial<Conflict> & { id: string; sides: Side[] }): Conflict {
  return {
    kind: 'quantity',
    outcome: 'conflict',
    question: 'How many?',
    score: 0.5,
    reason: 'They differ.',
    rule: 'sample/rule',
    storyId: 'story-1',
    ...fields,
  };
}

/** One sentence per line of the body, as far as the samples need it. */
export function extraction(owner: Article, claims: Claim[]): Extraction {
  const sentences = [...owner.text.matchAll(/[^\n.]+\.?/g)].map((found) => {
    const text = found[0].trimStart();
    const start = found.index + found[0].length - text.length;
    return { span: { start, end: start + text.length, text }, paragraph: 0, inTitle: false };
  });
  return { articleId: owner.id, sentences, mentions: [], quantities: [], dates: [], attributions: [], claims };
}

const gates =
  'The spillway gates of the Aldermere reservoir were opened in stages through the night after two days of rain, and the lower quarter of Brenwick stood under water by the time the morning ferry was cancelled.';

const copiedGates = gates.replace('two days', 'three days');

const echo = article({
  id: 'echo',
  source: 'Vale Echo',
  url: 'https://vale-echo.example/aldermere',
  published: '2031-04-10T07:30:00',
  byline: 'Ilse Rautner',
  title: 'Families leave Brenwick as Aldermere spills over',
  body: `The valley council said on Thursday that 640 people had been moved out of Brenwick.\n\n${gates}\n\nEngineers opened the first gate on 9 April. Relief camps stand in Corrie, Lower Tarn and Midhope, the council said. 🌊 Boats took the last families over the weir.`,
});

const post = article({
  id: 'post',
  source: 'Tern Post',
  url: 'https://tern-post.example/news/4471',
  published: '2031-04-10T09:05:00',
  title: 'Brenwick under water',
  body: `Some 640 residents of Brenwick spent the night in halls and churches, according to the valley council.\n\n${copiedGates}\n\nThe council has signed a repair contract with Holm & Daughters, its chair said.`,
});

const ledger = article({
  id: 'ledger',
  source: 'Corrie Ledger',
  url: 'https://corrie-ledger.example/2031/04/brenwick',
  published: '2031-04-10',
  byline: 'Staff',
  title: 'At least 900 flee rising water at Brenwick',
  body: 'At least 900 people have fled Brenwick, the fire brigade of Corrie said on Thursday evening.\n\nThe gates of the reservoir were first opened on 11 April, a spokeswoman for the dam’s operator said. Camps have been set up in places including Corrie and Saint Olm.\n\nThe council is still weighing three offers for the repair, two of its members said.',
});

const radio = article({
  id: 'radio',
  source: 'Northfell Radio',
  url: 'https://northfell-radio.example/bulletin',
  published: '2031-04-11T18:00:00',
  title: 'Brenwick: what we know',
  body: 'No more than 500 people are out of their homes in Brenwick, the regional governor told this station.\n\nThe water has begun to fall, and the road to Midhope may open at the weekend.',
});

const meals = article({
  id: 'meals',
  source: 'Quay Dispatch',
  url: 'https://quay-dispatch.example/meals',
  published: '2031-04-08',
  title: 'Free school meals to cost $3.2 million',
  body: 'Free meals in the schools of Quay will cost $3.2 million a year, the treasurer said.\n\nThe first kitchens open in September.',
});

const kitchens = article({
  id: 'kitchens',
  source: 'Tern Post',
  url: 'https://tern-post.example/news/4466',
  published: '2031-04-08',
  title: 'Kitchens for every school in Quay',
  body: 'The plan for school kitchens in Quay is to cost $4.1 million a year, according to its budget.\n\nIts opponents call the sum a guess.',
});

const lone = article({
  id: 'lone',
  source: 'Vale Echo',
  published: '2031-04-07',
  title: 'A heron returns to Midhope',
  body: 'A heron was seen on the old pond again.',
});

const people = { kind: 'count', counted: 'person' };
const out = {
  echo: claim(echo, '640 people had been moved out of Brenwick', { words: '640', value: 640, ...people }),
  post: claim(post, 'Some 640 residents of Brenwick spent the night in halls and churches', {
    words: 'Some 640',
    value: 640,
    bound: '~',
    ...people,
  }),
  ledger: claim(ledger, 'At least 900 people have fled Brenwick', { words: 'At least 900', value: 900, bound: '>=', ...people }),
  radio: claim(radio, 'No more than 500 people are out of their homes in Brenwick', {
    words: 'No more than 500',
    value: 500,
    bound: '<=',
    ...people,
  }),
};
const money = { kind: 'money', unit: 'USD' };
const cost = {
  meals: claim(meals, 'Free meals in the schools of Quay will cost $3.2 million a year', {
    words: '$3.2 million',
    value: 3_200_000,
    ...money,
  }),
  kitchens: claim(kitchens, 'The plan for school kitchens in Quay is to cost $4.1 million a year', {
    words: '$4.1 million',
    value: 4_100_000,
    ...money,
  }),
};
const signed = claim(post, 'The council has signed a repair contract with Holm & Daughters');
const weighing = claim(ledger, 'The council is still weighing three offers for the repair');
const ninth = claim(echo, 'Engineers opened the first gate on 9 April');
const eleventh = claim(ledger, 'The gates of the reservoir were first opened on 11 April');
const camps = listClaim(echo, 'Relief camps stand in Corrie, Lower Tarn and Midhope', ['Corrie', 'Lower Tarn', 'Midhope']);
const places = listClaim(ledger, 'Camps have been set up in places including Corrie and Saint Olm', ['Corrie', 'Saint Olm']);

function occurrence(owner: Article, words: string): Occurrence {
  return { articleId: owner.id, span: at(owner, words) };
}

const conflicts: Conflict[] = [
  conflict({
    id: 'conflict-people',
    question: 'How many people had to leave Brenwick?',
    score: 0.91,
    reason: 'No figure can be 640, at least 900 and at most 500 at once; place, people and days are the same.',
    rule: 'quantity/disjoint',
    sides: [
      { answer: '640 people', origins: 1, claims: [evidence(echo, out.echo, '640'), evidence(post, out.post)] },
      { answer: 'at least 900 people', origins: 1, claims: [evidence(ledger, out.ledger, 'At least 900')] },
      { answer: 'at most 500 people', origins: 1, claims: [evidence(radio, out.radio, 'No more than 500')] },
    ],
  }),
  conflict({
    id: 'conflict-cost',
    question: 'What will school meals in Quay cost a year?',
    score: 0.74,
    storyId: 'story-2',
    reason: '$3.2 million and $4.1 million a year differ by more than rounding.',
    rule: 'quantity/disjoint',
    sides: [
      { answer: '$3.2 million', origins: 1, claims: [evidence(meals, cost.meals, '$3.2 million')] },
      { answer: '$4.1 million', origins: 1, claims: [evidence(kitchens, cost.kitchens, '$4.1 million')] },
    ],
  }),
  conflict({
    id: 'conflict-repair',
    kind: 'status',
    outcome: 'disputed',
    question: 'Has the council signed a repair contract?',
    score: 0.66,
    reason: 'The chair of the council says that it is signed, two members say that offers are still being weighed.',
    rule: 'status/agreed-against-pending',
    sides: [
      { answer: 'signed', origins: 1, claims: [evidence(post, signed, 'has signed')] },
      { answer: 'still weighing', origins: 1, claims: [evidence(ledger, weighing, 'still weighing')] },
    ],
  }),
  conflict({
    id: 'conflict-gates',
    kind: 'date',
    question: 'When were the gates of the Aldermere reservoir first opened?',
    score: 0.58,
    reason: '9 April and 11 April are different days of one event.',
    rule: 'date/disjoint',
    sides: [
      { answer: '9 April', origins: 1, claims: [evidence(echo, ninth, '9 April')] },
      { answer: '11 April', origins: 1, claims: [evidence(ledger, eleventh, '11 April')] },
    ],
  }),
  conflict({
    id: 'difference-camps',
    kind: 'list',
    outcome: 'difference',
    question: 'Where do relief camps stand?',
    score: 0.35,
    reason: 'The second list is open (“including”), so a missing place is no contradiction.',
    rule: 'list/open',
    sides: [
      { answer: 'Corrie, Lower Tarn, Midhope', origins: 1, claims: [evidence(echo, camps, 'Corrie, Lower Tarn and Midhope')] },
      { answer: 'Corrie, Saint Olm', origins: 1, claims: [evidence(ledger, places, 'Corrie and Saint Olm')] },
    ],
  }),
];

const comparison: Comparison = {
  repeats: [
    {
      id: 'repeat-gates',
      kind: 'across',
      origin: 0,
      boilerplate: false,
      rule: 'repeat/exact',
      occurrences: [occurrence(echo, gates), occurrence(post, copiedGates)],
      changed: [{ a: occurrence(echo, 'two days'), b: occurrence(post, 'three days') }],
    },
  ],
  stories: [
    {
      id: 'story-1',
      articleIds: ['echo', 'ledger', 'post', 'radio'],
      why: 'All four name Brenwick, Aldermere and the valley council within two days.',
    },
    { id: 'story-2', articleIds: ['kitchens', 'meals'], why: 'Both name Quay, its schools and a sum a year, on the same day.' },
    { id: 'story-3', articleIds: ['lone'], why: 'Nothing else here tells of it.' },
  ],
  conflicts,
};

/** Seven invented articles that disagree on figures, a date, a status and a list. */
export const sample = {
  articles: [echo, post, ledger, radio, meals, kitchens, lone] as const,
  extractions: [
    extraction(echo, [out.echo, ninth, camps]),
    extraction(post, [out.post, signed]),
    extraction(ledger, [out.ledger, eleventh, places, weighing]),
    extraction(radio, [out.radio, claim(radio, 'the road to Midhope may open at the weekend')]),
    extraction(meals, [cost.meals]),
    extraction(kitchens, [cost.kitchens]),
    extraction(lone, []),
  ] as const,
  comparison,
};
