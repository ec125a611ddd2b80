import { useState } from 'preact/hooks';
import type { Role } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { Problem } from '../parts/problem.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { RemoveButton } from './remove-button.tsx';
import { RoleSelect } from './role-select.tsx';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from './use-change.ts';

/** The tokens of programs that use the API. */
export function Tokens() {
  const { value: tokens, problem, again } = useAsked(desk.tokens, 'tokens');
  const change = useChange(again);
  const [made, setMade] = useState<{ name: string; token: string }>();
  const save = async (name: string, role: Role) => {
    const token = await change(desk.saveToken({ name, role }), `The token “${name}” is made. Copy it now: it is not shown again.`);
    if (token !== undefined) setMade(token);
    return token !== undefined;
  };
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">Tokens of programs</h2>
      {problem !== undefined && <Problem words={problem} again={again} />}
      {tokens?.length === 0 && <p class="nothing">There are no tokens.</p>}
      {tokens !== undefined && tokens.length > 0 && (
        <ul class="long-list" aria-label="Tokens">
          {tokens.map(({ name, role }) => (
            <li key={name} class="managed">
              <bdi class="name">{name}</bdi>
              <span class="soft">{role}</span>
              <RemoveButton
                what={`the token ${name}`}
                words="Programs that use it are refused from now on."
                remove={() => void change(desk.removeToken(name), `The token “${name}” is removed.`)}
              />
            </li>
          ))}
        </ul>
      )}
      {made !== undefined && <ShownOnce what={`The token “${made.name}”`} secret={made.token} close={() => setMade(undefined)} />}
      <NewToken save={save} />
    </section>
  );
}

function NewToken({ save }: { save: (name: string, role: Role) => Promise<boolean> }) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await save(name.trim(), role)) setName('');
  };
  return (
    <form class="row-of-controls" aria-label="Make a token" onSubmit={(event) => void send(event)}>
      <label>
        <span>Name of the token</span>
        <input required maxLength={100} autoComplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <RoleSelect words="Role of the token" value={role} set={setRole} />
      <button type="submit" class="button">
        Make token
      </button>
      <p class="soft">One of the same name is good no longer.</p>
    </form>
  );
}
