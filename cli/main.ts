#!/usr/bin/env node
import { CommanderError } from 'commander';
import { makeProgram } from './program.ts';
import { endOnClosedOutput, writeMessage } from './streams.ts';

const WRONG_USAGE = 2;

/** Runs a command line. What is not a problem of the input is one line too, for a stack trace tells a reader nothing. */
async function main(): Promise<void> {
  endOnClosedOutput();
  try {
    await makeProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
      return;
    }
    const { name, message } = error as Error;
    if (name === 'SettingsError') {
      writeMessage(message);
      process.exitCode = WRONG_USAGE;
      return;
    }
    const isKnown = name === 'StoreError';
    writeMessage(isKnown ? message : `an error in crosscheck itself: ${message} (CROSSCHECK_TRACE=1 shows where)`);
    if (!isKnown && process.env['CROSSCHECK_TRACE'] === '1') writeMessage(String((error as Error).stack));
    process.exitCode = 1;
  }
}

await main();
