import { useState } from 'preact/hooks';
import type { Role } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { RoleSelect } from './role-select.tsx';
import type { useChange } from './use-change.ts';

/** The first user is an admin, or nobody could add the second. */
export function NewUser({ isFirst, change }: { isFirst: boolean; change: ReturnType<typeof useChange> }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<Role>(isFirst ? 'admin' : 'reviewer');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await change(desk.saveUser({ name: name.trim(), role, password }), `${name.trim()} may log in as ${role}.`);
    if (saved === undefined) return;
    setName('');
    setPassword('');
  };
  return (
    <form class="row-of-controls" aria-label="Add a user" onSubmit={(event) => void send(event)}>
      <label>
        <span>Name</span>
        <input required maxLength={100} autoComplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label>
        <span>Password, ten characters or more</span>
        <input
          required
          type="password"
          minLength={10}
          maxLength={1000}
          autoComplete="new-password"
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <RoleSelect words="Role" value={role} set={setRole} />
      <button type="submit" class="button">
        Add user
      </button>
      <p class="soft">A name that is there already gets this password and role, and is logged out.</p>
    </form>
  );
}
