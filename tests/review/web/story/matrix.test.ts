import { expect, test } from '@jest/globals';
import type { StoryPage } from '../../../../schemas/index.ts';
import { matrixOf } from '../../../../review/web/story/matrix.ts';

test('questions are rows, outlets are columns, articles of one outlet share theirs', () => {
  const article = (id: string, source: string) => ({ id, source });
  const answer = (articleId: string, side: number) => ({ articleId, side, answer: `answer ${side}` });
  const page = {
    articles: [article('a', 'Post'), article('b', 'Echo'), article('c', 'Post')],
    questions: [{ conflictId: 'q', question: 'How many?', status: 'open', answers: [answer('a', 0), answer('c', 0), answer('c', 1)] }],
  } as unknown as StoryPage;
  const { outlets, rows } = matrixOf(page);
  expect(outlets).toEqual(['Post', 'Echo']);
  expect(rows[0]?.cells.map((cell) => cell.map(({ side }) => side))).toEqual([[0, 1], []]);
});
