import type { Role } from '../../../schemas/index.ts';

/** What each may do, the least first; each may do what those before it may. */
const roles: readonly (readonly [Role, string])[] = [
  ['reader', 'reader: looks'],
  ['reviewer', 'reviewer: decides'],
  ['editor', 'editor: exports, rules by hand'],
  ['admin', 'admin: everything'],
];

/** A role, with what it may do. */
export function RoleSelect({ words, value, set }: { words: string; value: Role; set: (role: Role) => void }) {
  return (
    <label>
      <span>{words}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value as Role)}>
        {roles.map(([role, may]) => (
          <option key={role} value={role}>
            {may}
          </option>
        ))}
      </select>
    </label>
  );
}
