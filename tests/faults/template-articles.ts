import { random } from '../../bench/random.ts';
import type { Article } from '../../schemas/index.ts';

const NAMES = [
  'Barbury',
  'Corvik',
  'Dalham',
  'Fenwick',
  'Garholm',
  'Holley',
  'Kelmond',
  'Lanstad',
  'Marton',
  'Norworth',
  'Pelgate',
  'Roswick',
];

/** What agencies print again and again with other figures: the first is the most common. */
const TEMPLATES = [
  'Quarterly dividend of NAME Holdings rises to NUMBER cents\n\nNAME Holdings said on Monday its quarterly dividend rose to NUMBER cents. ' +
    'Shareholders of the brewery were paid NUMBER cents a year earlier. The brewery sold NUMBER barrels and closed NUMBER taverns.',
  'Ferry service to NAME suspended\n\nThe ferry service to NAME was suspended on Tuesday after waves of NUMBER feet. ' +
    'At least NUMBER passengers waited at the harbour. The operator cancelled NUMBER sailings and refunded NUMBER tickets.',
  'Avalanche closes pass above NAME\n\nAn avalanche closed the mountain pass above NAME on Friday, the canton said. ' +
    'Rescuers dug out NUMBER skiers. The avalanche was NUMBER metres wide, and NUMBER chalets were evacuated.',
];
const SHARES = [0.9, 0.95, 1];
const DAYS = 9;

/** Short articles of three templates, names and numbers swapped: nearly all are alike, and many terms are in most of them. */
export function templateArticles(count: number, seed: number): Article[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => {
    const share = next();
    const template = TEMPLATES[SHARES.findIndex((most) => share < most)] ?? '';
    const name = NAMES[Math.floor(next() * NAMES.length)] ?? '';
    const text = template.replaceAll('NAME', name).replaceAll('NUMBER', () => String(2 + Math.floor(next() * 900)));
    const published = `2025-03-0${String(1 + (index % DAYS))}`;
    return { id: `template-${index}`, version: '1', source: `Outlet ${index % 7}`, language: 'en', published, text };
  });
}
