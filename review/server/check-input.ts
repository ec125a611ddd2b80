import type { z } from 'zod';
import { Refusal } from './refusal.ts';

type Checked = { readonly success: true } | { readonly success: false; readonly error: z.ZodError };

/** What a route's schema does not take is refused with the places that do not fit; values are not repeated, they may be passwords. */
export function checkInput(result: Checked & { readonly target: string }): void {
  if (result.success) return;
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.map(String), message }));
  const [first] = issues;
  const where = first === undefined || first.path.length === 0 ? result.target : first.path.join('.');
  throw new Refusal(result.target === 'json' ? 422 : 400, 'bad-input', `${where}: ${first?.message ?? 'does not fit'}`, { issues });
}
