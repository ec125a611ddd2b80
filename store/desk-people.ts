import type { Role, SavedView, User } from '../schemas/index.ts';

/** Somebody who is logged in; `idHash` is the hash of what stands in the cookie. */
export interface Session {
  readonly idHash: string;
  readonly user: string;
  readonly csrf: string;
  /** milliseconds since 1970 */
  readonly expires: number;
}

/** What a program shows in place of a password; the token itself is kept nowhere. */
export interface Token {
  readonly name: string;
  readonly hash: string;
  readonly role: Role;
}

/** Who may use the desk, and what they keep there. */
export interface DeskPeople {
  /** By name. */
  users(): Promise<User[]>;
  user(name: string): Promise<User | undefined>;
  /** Adds a user, or changes the one of this name; the sessions of one whose password or role changed end. */
  saveUser(user: User): Promise<void>;
  /** Removes a user with sessions and views; what they decided stays. False when there is none. */
  removeUser(name: string): Promise<boolean>;

  saveSession(session: Session): Promise<void>;
  /** Undefined when it has run out, too. */
  session(idHash: string): Promise<Session | undefined>;
  removeSession(idHash: string): Promise<void>;

  /** By name. */
  tokens(): Promise<Token[]>;
  /** Adds a token, or puts another in the place of the one of this name. */
  saveToken(token: Token): Promise<void>;
  token(hash: string): Promise<Token | undefined>;
  removeToken(name: string): Promise<boolean>;

  /** A user's views, by name. */
  views(user: string): Promise<SavedView[]>;
  saveView(user: string, view: SavedView): Promise<void>;
  removeView(user: string, name: string): Promise<boolean>;
}
