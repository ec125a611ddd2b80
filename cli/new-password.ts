import { NewPassword } from '../review/server/security/new-password.ts';
import { askPassword, firstLine, type Terminal } from './ask-password.ts';

/** A new password, typed twice or (with `isPiped`) read from the input; throws an error in one line that says what is wrong. */
export async function newPassword(terminal: Terminal, { isPiped }: { readonly isPiped: boolean }): Promise<string> {
  if (!isPiped && terminal.input.isTTY !== true) throw new PasswordError('there is no terminal to ask on; use --password-stdin');
  const password = isPiped ? await firstLine(terminal.input) : await askTwice(terminal);
  const checked = NewPassword.safeParse(password);
  if (!checked.success) throw new PasswordError(checked.error.issues[0]?.message ?? 'the password cannot be used');
  return checked.data;
}

async function askTwice(terminal: Terminal): Promise<string> {
  const first = await askPassword('Password: ', terminal);
  const second = first === undefined ? undefined : await askPassword('The same again: ', terminal);
  if (first === undefined || second === undefined) throw new PasswordError('no password was given');
  if (first !== second) throw new PasswordError('the two are not the same');
  return first;
}

/** A password that cannot be used. */
export class PasswordError extends Error {
  override readonly name = 'PasswordError';
}
