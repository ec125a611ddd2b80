import { z } from 'zod';

const LEAST = 10;

/** What a new password must be: long. Rules about kinds of characters make worse ones. */
export const NewPassword = z
  .string()
  .min(LEAST, `a password has at least ${LEAST} characters`)
  .max(1_000, 'a password has at most 1000 characters');
