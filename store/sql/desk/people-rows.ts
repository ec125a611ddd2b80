import { Role, SavedView, User } from '../../../schemas/index.ts';
import type { DeskPeople, Session, Token } from '../../desk-people.ts';
import { fitRecord } from '../../fit-record.ts';
import { parseRow } from '../../parse-row.ts';
import { insertRows } from '../lists.ts';
import type { DeskDriver } from './desk-driver.ts';

interface BodyRow {
  readonly body: string;
}

/** Everybody who may use the desk. */
export function deskPeople(desk: DeskDriver): DeskPeople {
  return { ...users(desk), ...sessions(desk), ...tokens(desk), ...views(desk) };
}

function users({ driver, read, write }: DeskDriver): Pick<DeskPeople, 'users' | 'user' | 'saveUser' | 'removeUser'> {
  const userOf = ({ body }: BodyRow) => parseRow(body, User, driver.name);
  return {
    users: async () => (await read((sql) => sql.all<BodyRow>('SELECT body FROM users ORDER BY name'))).map(userOf),
    user: async (name) => (await read((sql) => sql.all<BodyRow>('SELECT body FROM users WHERE name = ?', [name]))).map(userOf)[0],
    saveUser: (user) =>
      write(async (sql) => {
        fitRecord(user, User, 'user');
        const body = JSON.stringify(user);
        await sql.run('DELETE FROM sessions WHERE user_name IN (SELECT name FROM users WHERE name = ? AND body <> ?)', [user.name, body]);
        await insertRows(sql, 'users', [[user.name, body]], 'ON CONFLICT (name) DO UPDATE SET body = excluded.body');
      }),
    removeUser: (name) =>
      write(async (sql) => {
        await sql.run('DELETE FROM sessions WHERE user_name = ?', [name]);
        await sql.run('DELETE FROM views WHERE user_name = ?', [name]);
        return (await sql.run('DELETE FROM users WHERE name = ?', [name])) > 0;
      }),
  };
}

function sessions({ read, write, now }: DeskDriver): Pick<DeskPeople, 'saveSession' | 'session' | 'removeSession'> {
  const text = 'SELECT id_hash AS "idHash", user_name AS "user", csrf, expires FROM sessions WHERE id_hash = ? AND expires > ?';
  return {
    saveSession: ({ idHash, user, csrf, expires }) =>
      write(async (sql) => {
        await sql.run('DELETE FROM sessions WHERE expires <= ?', [now()]);
        const known =
          'ON CONFLICT (id_hash) DO UPDATE SET user_name = excluded.user_name, csrf = excluded.csrf, expires = excluded.expires';
        await insertRows(sql, 'sessions', [[idHash, user, csrf, expires]], known);
      }),
    session: async (idHash) => (await read((sql) => sql.all<Session>(text, [idHash, now()])))[0],
    removeSession: async (idHash) => {
      await write((sql) => sql.run('DELETE FROM sessions WHERE id_hash = ?', [idHash]));
    },
  };
}

function tokens({ read, write }: DeskDriver): Pick<DeskPeople, 'tokens' | 'saveToken' | 'token' | 'removeToken'> {
  const tokenOf = ({ role, ...token }: Token): Token => ({ ...token, role: Role.parse(role) });
  return {
    tokens: async () => (await read((sql) => sql.all<Token>('SELECT name, hash, role FROM tokens ORDER BY name'))).map(tokenOf),
    saveToken: async ({ name, hash, role }) => {
      const known = 'ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, role = excluded.role';
      await write((sql) => insertRows(sql, 'tokens', [[name, hash, role]], known));
    },
    token: async (hash) =>
      (await read((sql) => sql.all<Token>('SELECT name, hash, role FROM tokens WHERE hash = ?', [hash]))).map(tokenOf)[0],
    removeToken: async (name) => (await write((sql) => sql.run('DELETE FROM tokens WHERE name = ?', [name]))) > 0,
  };
}

function views({ driver, read, write }: DeskDriver): Pick<DeskPeople, 'views' | 'saveView' | 'removeView'> {
  const text = 'SELECT body FROM views WHERE user_name = ? ORDER BY name';
  return {
    views: async (user) => {
      const rows = await read((sql) => sql.all<BodyRow>(text, [user]));
      return rows.map(({ body }) => parseRow(body, SavedView, driver.name));
    },
    saveView: async (user, view) => {
      fitRecord(view, SavedView, 'view');
      const known = 'ON CONFLICT (user_name, name) DO UPDATE SET body = excluded.body';
      await write((sql) => insertRows(sql, 'views', [[user, view.name, JSON.stringify(view)]], known));
    },
    removeView: async (user, name) =>
      (await write((sql) => sql.run('DELETE FROM views WHERE user_name = ? AND name = ?', [user, name]))) > 0,
  };
}
