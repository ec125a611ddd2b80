import { useState } from 'preact/hooks';
import type { Role } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { NewUser } from './new-user.tsx';
import { RemoveButton } from './remove-button.tsx';
import { RoleSelect } from './role-select.tsx';
import { useChange } from './use-change.ts';

/** Who may log in. */
export function Users() {
  const { value: users, problem, again } = useAsked(desk.users, 'users');
  const change = useChange(again);
  return (
    <section aria-labelledby="users">
      <h2 id="users">Users</h2>
      {problem !== undefined && <Problem words={problem} again={again} />}
      {users?.length === 0 && <p class="nothing">There are no users.</p>}
      {users !== undefined && users.length > 0 && (
        <ul class="long-list" aria-label="Users">
          {users.map(({ name, role }) => (
            <li key={name} class="managed">
              <bdi class="name">{name}</bdi>
              <UserRole
                key={role}
                name={name}
                role={role}
                save={(other) => void change(desk.saveUser({ name, role: other }), `${name} is ${other} now.`)}
              />
              <RemoveButton
                what={`the user ${name}`}
                words={`${name} is logged out and cannot come in again. What they decided stays.`}
                remove={() => void change(desk.removeUser(name), `The user ${name} is removed.`)}
              />
            </li>
          ))}
        </ul>
      )}
      {users !== undefined && <NewUser key={users.length} isFirst={users.length === 0} change={change} />}
    </section>
  );
}

function UserRole({ name, role, save }: { name: string; role: Role; save: (role: Role) => void }) {
  const [chosen, choose] = useState(role);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    save(chosen);
  };
  return (
    <form onSubmit={send} class="inline">
      <RoleSelect words={`Role of ${name}`} value={chosen} set={choose} />
      <button type="submit" class="button small" disabled={chosen === role}>
        Change role<span class="hidden"> of {name}</span>
      </button>
    </form>
  );
}
