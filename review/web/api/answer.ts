import type { ClientResponse } from 'hono/client';
import type { ConflictPage, Problem } from '../../../schemas/index.ts';
import { Refused } from './refused.ts';

/** What a route gives when it does not refuse. */
type Given<Response> =
  Response extends ClientResponse<infer Value, infer Status, 'json'> ? (Status extends 200 | 201 ? Value : never) : never;

/** The value of an answer; what the server refuses is thrown as `Refused`. */
export async function answer<Response extends ClientResponse<unknown, number>>(asked: Promise<Response>): Promise<Given<Response>> {
  const response = await asked;
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as Given<Response>;
}

/** For requests that answer nothing when they are done. */
export async function done(asked: Promise<ClientResponse<unknown, number>>): Promise<void> {
  const response = await asked;
  if (!response.ok) throw await refusal(response);
}

/** The refusal that an answer tells of. */
export async function refusal(response: Pick<Response, 'status' | 'json'>): Promise<Refused> {
  const told = (await response.json().catch(() => ({}))) as Partial<Problem> & { page?: ConflictPage };
  const problem = {
    error: told.error ?? String(response.status),
    message: told.message ?? `The server answered ${response.status}.`,
    ...(told.issues !== undefined && { issues: told.issues }),
  };
  return new Refused(response.status, problem, told.page);
}
