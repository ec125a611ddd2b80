#!/usr/bin/env node
import { Command } from 'commander';
import { extractCommand } from './commands/extract.ts';
import { repeatsCommand } from './commands/repeats.ts';

const program = new Command('crosscheck').description('Flags where sources contradict one another.');
program.addCommand(extractCommand());
program.addCommand(repeatsCommand());
await program.parseAsync();
