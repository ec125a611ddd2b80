import { read, write } from '../state/storage.ts';

const name = 'single-keys';

/** Single keys can be switched off, for whoever speaks to the computer or shares the keyboard with another program (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  return read(name) !== 'off';
}

export function switchKeys(on: boolean): void {
  write(name, on ? undefined : 'off');
}
