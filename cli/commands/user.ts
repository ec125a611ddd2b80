import { Command, Option } from 'commander';
import { hashPassword } from '../../review/server/security/hash-password.ts';
import { Role, User } from '../../schemas/index.ts';
import { inKnownStore } from '../in-known-store.ts';
import { newPassword, PasswordError } from '../new-password.ts';
import { withStoreOptions } from '../open-store.ts';
import { writeLine, writeMessage } from '../streams.ts';

type Options = Readonly<Record<string, unknown>>;

const TERMINAL = { input: process.stdin, output: process.stderr };

/** `crosscheck user add|list|remove`: who may log in to the review desk. */
export function userCommand(): Command {
  return new Command('user')
    .description('add, list and remove those who may log in to the review desk')
    .addCommand(addCommand())
    .addCommand(listCommand())
    .addCommand(removeCommand());
}

function addCommand(): Command {
  const command = new Command('add')
    .description('add a user, or give one another role and password; asks for the password')
    .argument('<name>', 'the name to log in with')
    .addOption(new Option('--role <role>', 'what the user may do').choices(Role.options).default('reviewer'))
    .option('--password-stdin', 'read the password from the first line of standard input');
  return withStoreOptions(command).action((name: string, options: Options, self: Command) => addUser(name, options, self));
}

async function addUser(given: string, options: Options, self: Command): Promise<void> {
  const name = User.shape.name.safeParse(given);
  if (!name.success) self.error('error: a name begins with a letter or a digit, and has letters, digits, spaces and ._@- in it');
  const role = Role.parse(options['role']);
  try {
    await inKnownStore(options, async ({ desk }) => {
      const password = await newPassword(TERMINAL, { isPiped: options['passwordStdin'] === true });
      await desk.saveUser({ name: name.data, role, password: await hashPassword(password) });
    });
  } catch (error) {
    if (!(error instanceof PasswordError)) throw error;
    self.error(`error: ${error.message}`);
  }
  writeMessage(`${given} may log in as ${role}`);
}

function listCommand(): Command {
  const command = new Command('list').description('who may log in, one JSON line each');
  return withStoreOptions(command).action((options: Options) =>
    inKnownStore(options, async ({ desk }) => {
      for (const { name, role } of await desk.users()) await writeLine(JSON.stringify({ name, role }));
    }),
  );
}

function removeCommand(): Command {
  const command = new Command('remove').description('remove a user; what they decided stays').argument('<name>', 'the name to log in with');
  return withStoreOptions(command).action((name: string, options: Options, self: Command) =>
    inKnownStore(options, async ({ desk }) => {
      if (!(await desk.removeUser(name))) self.error('error: there is no such user; "crosscheck user list" names them');
    }),
  );
}
