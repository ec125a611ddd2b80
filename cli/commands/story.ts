import { userInfo } from 'node:os';
import { Command } from 'commander';
import { contentId, type StoryRuling } from '../../schemas/index.ts';
import type { Store } from '../../store/store.ts';
import { openStoreOf, settingsOf, withStoreOptions } from '../open-store.ts';
import { writeLine } from '../streams.ts';

type Options = Readonly<Record<string, unknown>>;
type Decision = Pick<StoryRuling, 'decision' | 'articleIds' | 'others'>;
type Decide = (store: Store, ids: readonly string[]) => Promise<Decision>;

/** `crosscheck story merge A B`, `story split STORY ARTICLE...`, `story undo RULING`: a person's word on which articles tell one event. */
export function storyCommand(): Command {
  return new Command('story')
    .description('merge or split stories by hand; what is ruled holds in every later run')
    .addCommand(rulingCommand('merge', 'two stories, or articles, that tell one event', merge))
    .addCommand(rulingCommand('split', 'a story, and its articles that tell another event', split))
    .addCommand(rulingCommand('undo', 'a ruling to take back, by the id that it was given', undo));
}

function rulingCommand(name: string, what: string, decide: Decide): Command {
  const command = new Command(name)
    .description(what)
    .argument('<id...>', what)
    .option('--because <text>', 'why, for those who come after', '')
    .option('--by <name>', 'who rules', userInfo().username);
  return withStoreOptions(command).action((ids: readonly string[], options: Options, self: Command) =>
    runRuling(ids, options, { decide, self }),
  );
}

async function runRuling(ids: readonly string[], options: Options, { decide, self }: { decide: Decide; self: Command }): Promise<void> {
  const store = await openStoreOf(settingsOf(options));
  try {
    const decision = await decide(store, ids);
    const [by, rationale, at] = [String(options['by']), String(options['because']), new Date().toISOString()];
    const id = contentId('ruling', [decision.decision, ...decision.articleIds, '', ...decision.others, by, at]);
    const ruling: StoryRuling = { id, ...decision, rationale, by, at };
    await store.saveStoryRuling(ruling);
    await writeLine(JSON.stringify(ruling));
  } catch (error) {
    if (!(error instanceof RulingError)) throw error;
    self.error(`error: ${error.message}`);
  } finally {
    await store.close();
  }
}

/** A ruling that cannot be made as it was asked for. */
class RulingError extends Error {}

const merge: Decide = async (store, ids) => {
  const [first, second, ...more] = ids;
  if (first === undefined || second === undefined || more.length > 0)
    throw new RulingError('merge needs two ids, of stories or of articles');
  const [articleIds, others] = [await articlesOf(store, first), await articlesOf(store, second)];
  return { decision: 'together', articleIds, others };
};

const split: Decide = async (store, [id, ...articleIds]) => {
  const all = await articlesOf(store, id ?? '');
  const foreign = articleIds.find((articleId) => !all.includes(articleId));
  if (foreign !== undefined) throw new RulingError(`${foreign} is not in ${id ?? ''}; its articles are ${all.join(', ')}`);
  const others = all.filter((articleId) => !articleIds.includes(articleId));
  if (articleIds.length === 0 || others.length === 0) throw new RulingError('split needs a story and some of its articles, but not all');
  return { decision: 'apart', articleIds, others };
};

const undo: Decide = async (store, [id]) => {
  const ruling = (await store.storyRulings()).find((one) => one.id === id);
  if (ruling === undefined) throw new RulingError(`${id ?? ''}: there is no such ruling`);
  return { decision: 'undone', articleIds: ruling.articleIds, others: ruling.others };
};

/** The articles of a story, or the one article of that id. */
async function articlesOf(store: Store, id: string): Promise<string[]> {
  const story = await store.story(id);
  if (story !== undefined) return story.articleIds;
  if ((await store.article(id)) !== undefined) return [id];
  throw new RulingError(`${id}: there is no such story or article; "crosscheck export jsonl" and stories.jsonl have their ids`);
}
