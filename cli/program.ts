import { Command, type OutputConfiguration } from 'commander';
import { addCommand } from './commands/add.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { extractCommand } from './commands/extract.ts';
import { repeatsCommand } from './commands/repeats.ts';
import { retryCommand } from './commands/retry.ts';
import { reviewCommand } from './commands/review.ts';
import { statusCommand } from './commands/status.ts';
import { storyCommand } from './commands/story.ts';
import { tokenCommand } from './commands/token.ts';
import { userCommand } from './commands/user.ts';
import { verifyCommand } from './commands/verify.ts';
import { workCommand } from './commands/work.ts';
import { ownVersion } from './own-version.ts';
import { usageError } from './usage-error.ts';

const AFTER = `
A PATH is a file (.txt, .md, .html, .jsonl, .json), a folder or a glob; "-" is JSONL on standard input, one article a line:
{"id", "source", "url", "title", "byline", "published", "text"}; only "text" is required.

Data go to standard output, progress and messages to standard error.
Exit codes: 0 done, 1 some inputs failed (each is named), 2 wrong usage.

Examples:
  crosscheck check articles/ --out out/
  crosscheck extract - < articles.jsonl > extract.jsonl
  crosscheck compare "The crash killed at least 58." "The crash killed 41."
  crosscheck explain conflict-5f0c3a9d12ab --out out/`;

/** The whole command line. Errors of usage are thrown (CommanderError), after one line on standard error. */
export function makeProgram(): Command {
  const program = new Command('crosscheck')
    .description('Reads what many outlets wrote about the same events and shows where their facts disagree.')
    .version(ownVersion())
    .showSuggestionAfterError()
    .addHelpText('after', AFTER)
    .exitOverride()
    .configureOutput(saying());
  const commands = [
    ...[checkCommand(), extractCommand(), repeatsCommand(), compareCommand(), explainCommand()],
    ...[addCommand(), workCommand(), statusCommand(), retryCommand(), storyCommand()],
    ...[exportCommand(), importCommand(), verifyCommand()],
    ...[reviewCommand(), userCommand(), tokenCommand()],
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program).configureOutput(saying(command.name())));
  return program;
}

function saying(command?: string): OutputConfiguration {
  return {
    outputError: (text, write) => {
      write(usageError(text, command));
    },
  };
}
