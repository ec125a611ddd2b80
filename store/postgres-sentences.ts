const ACTIONS: readonly (readonly [RegExp, string])[] = [
  [/^28/u, 'check the user and the password in the address'],
  [/^3D/u, 'create the database, or name another'],
  [/^53100/u, 'the disk of the server is full; free some space'],
  [/^25006/u, 'the server only reads; name the one that writes'],
  [/^42501/u, 'give the user the right to create tables'],
  [/^22021/u, 'an id holds a character that PostgreSQL cannot keep; give the article another id'],
  [/^ERR_INVALID_URL/u, 'write it like postgres://user:password@host:5432/database'],
];

/** What happened and what to do. Some errors of the network have no message but a code. */
export function postgresSentence(error: unknown): string {
  const { message } = error as Error;
  const code = codeOf(error);
  const action = ACTIONS.find(([codes]) => codes.test(code))?.[1] ?? 'check that it runs and can be reached, and run again';
  return `${message === '' ? code : message}; ${action}`;
}

/** The code of an error of the server or of the network; '' when it has none. */
export function codeOf(error: unknown): string {
  return (error as { code?: string } | undefined)?.code ?? '';
}

/** An address as it may be shown: neither the user nor the password, nor options, which may hold them too. */
export function withoutPassword(url: string): string {
  return url.replace(/:\/\/[^/]*@/u, '://').replace(/\?.*/u, '');
}
