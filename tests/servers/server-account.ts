import { execFileSync } from 'node:child_process';

export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then it gets the account "postgres", or "nobody" where that is not known. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  return accountOf('postgres') ?? accountOf('nobody') ?? { uid: 65_534, gid: 65_534 };
}

function accountOf(name: string): Account | undefined {
  const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
