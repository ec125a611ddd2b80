type Say = (facts: object, message: string) => void;

/** Where the desk writes what happens; pino's loggers are such. */
export interface DeskLog {
  readonly debug: Say;
  readonly info: Say;
  readonly warn: Say;
  readonly error: Say;
}
