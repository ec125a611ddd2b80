import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { Article } from '../../schemas/index.ts';
import { findRepeats } from '../../pipeline/compare/repeats/find-repeats.ts';

export function repeatsCommand(): Command {
  return new Command('repeats').argument('[path...]').action(async () => {
    const articles: Article[] = [];
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as { id: string; text: string; source?: string };
      articles.push({ version: '1', language: 'en', source: row.id, ...row });
    }
    for (const repeat of findRepeats(articles)) if (!repeat.boilerplate) process.stdout.write(`${JSON.stringify(repeat)}\n`);
  });
}
