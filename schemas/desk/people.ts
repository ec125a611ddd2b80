import { z } from 'zod';

/** reader: looks; reviewer: decides; editor: also exports and rules on stories; admin: also users, tokens and webhooks. */
export const Role = z.enum(['reader', 'reviewer', 'editor', 'admin']);
export type Role = z.infer<typeof Role>;

export const User = z.object({
  name: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@-]*$/u),
  role: Role,
  /** salt and scrypt hash; never leaves the server */
  password: z.string(),
});
export type User = z.infer<typeof User>;

/** Whoever asks: `csrf` goes back in the header `x-crosscheck-csrf` of every request that changes something. */
export const Me = z.object({
  name: z.string(),
  role: Role,
  csrf: z.string(),
  /** the one user of a desk that this machine alone can reach */
  local: z.boolean(),
  /** what one reviewer decided comes to another */
  secondReviewer: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const Login = z.object({ name: z.string().max(100), password: z.string().max(1000) });
export type Login = z.infer<typeof Login>;

export const Webhook = z.object({
  id: z.string(),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  events: z.array(z.enum(['conflict.flagged', 'conflict.decided'])).min(1),
  secret: z.string().min(16),
});
export type Webhook = z.infer<typeof Webhook>;

/** What every refused request answers. */
export const Problem = z.object({ error: z.string(), message: z.string(), issues: z.array(z.unknown()).optional() });
export type Problem = z.infer<typeof Problem>;
