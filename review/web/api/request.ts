import type { ConflictPage, Problem } from '../../../schemas/index.ts';
import { Refused } from './refused.ts';

let csrf = '';

/** The token that goes with every request that changes something; `/api/me` gives it. */
export function setToken(token: string): void {
  csrf = token;
}

/** Asks the server; what it refuses is thrown as `Refused`. */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(method !== 'GET' && { 'x-crosscheck-csrf': csrf, 'content-type': 'application/json' }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
  });
  if (!response.ok) throw await refusal(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** The refusal that an answer tells of. */
export async function refusal(response: Response): Promise<Refused> {
  const told = (await response.json().catch(() => ({}))) as Partial<Problem> & { page?: ConflictPage };
  const problem = {
    error: told.error ?? String(response.status),
    message: told.message ?? `The server answered ${response.status}.`,
    ...(told.issues !== undefined && { issues: told.issues }),
  };
  return new Refused(response.status, problem, told.page);
}
