import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface RefusalOptions {
  readonly issues?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is not granted: it becomes a Problem. `new Refusal(403, 'role', 'this needs the role editor')`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly options: RefusalOptions;

  constructor(status: ContentfulStatusCode, code: string, message: string, options: RefusalOptions = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.options = options;
  }
}
