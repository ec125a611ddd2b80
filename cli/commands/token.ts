import { Command, Option } from 'commander';
import { makeToken } from '../../review/server/security/make-token.ts';
import { Role, User } from '../../schemas/index.ts';
import { inKnownStore } from '../in-known-store.ts';
import { withStoreOptions } from '../open-store.ts';
import { writeLine } from '../streams.ts';

type Options = Readonly<Record<string, unknown>>;

/** `crosscheck token add|list|remove`: the programs that may use the review desk's API. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('make, list and remove the tokens by which programs use the API of the review desk')
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand());
}

function addCommand(): Command {
  const command = new Command('add')
    .description('make a token and print it, this once; an older one of that name is good no longer')
    .argument('<name>', 'what the program is called')
    .addOption(new Option('--role <role>', 'what it may do; to put articles in, editor').choices(Role.options).default('reader'));
  return withStoreOptions(command).action(async (given: string, options: Options, self: Command) => {
    const name = User.shape.name.safeParse(given);
    if (!name.success) self.error('error: a name begins with a letter or a digit, and has letters, digits, spaces and ._@- in it');
    const { secret, token } = makeToken(name.data, Role.parse(options['role']));
    await inKnownStore(options, async ({ desk }) => desk.saveToken(token));
    await writeLine(secret);
  });
}

function listCommand(): Command {
  const command = new Command('list').description('the tokens, one JSON line each, without what is secret');
  return withStoreOptions(command).action((options: Options) =>
    inKnownStore(options, async ({ desk }) => {
      for (const { name, role } of await desk.tokens()) await writeLine(JSON.stringify({ name, role }));
    }),
  );
}

function removeCommand(): Command {
  const command = new Command('remove')
    .description('remove a token; it is good no longer')
    .argument('<name>', 'what the program is called');
  return withStoreOptions(command).action((name: string, options: Options, self: Command) =>
    inKnownStore(options, async ({ desk }) => {
      if (!(await desk.removeToken(name))) self.error('error: there is no such token; "crosscheck token list" names them');
    }),
  );
}
