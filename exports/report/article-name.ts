import type { Article } from '../../schemas/index.ts';

const opening = 60;

/** What to call an article: its title, else its first words. `{text: 'The boats came late …'}` → `'The boats came late …'`. */
export function articleName({ title, text, id }: Article): string {
  if (title !== undefined && title.trim() !== '') return title;
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  if (line.trim() === '') return id;
  if (line.length <= opening) return line;
  const space = line.lastIndexOf(' ', opening);
  return `${line.slice(0, space > 0 ? space : opening)} …`;
}
