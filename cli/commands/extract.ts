import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { extract } from '../../pipeline/index.ts';

export function extractCommand(): Command {
  return new Command('extract').argument('[path...]').action(async () => {
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as { id: string; text: string; title?: string; published?: string; source?: string };
      const text = row.title === undefined ? row.text : `${row.title}\n\n${row.text}`;
      process.stdout.write(`${JSON.stringify(extract({ version: '1', language: 'en', source: '', ...row, text }))}\n`);
    }
  });
}
