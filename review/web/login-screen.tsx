import { useState } from 'preact/hooks';
import type { Me } from '../../schemas/index.ts';
import { desk } from './api/desk.ts';
import { errorWords } from './api/refused.ts';
import { Heading } from './parts/heading.tsx';

/** Name and password; what is wrong is said beside the fields. */
export function LoginScreen({ enter }: { enter: (me: Me) => void }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setIsBusy(true);
    desk
      .login(name, password)
      .then(enter, (error: unknown) => setProblem(errorWords(error)))
      .finally(() => setIsBusy(false));
  };
  return (
    <main class="alone">
      <p class="brand">Crosscheck</p>
      <Heading title="Log in" focusKey="login" />
      <form onSubmit={send} class="login">
        <label>
          Name
          <input name="username" autoComplete="username" required value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          Password
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <p class="field-problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="button strong" disabled={isBusy}>
          Log in
        </button>
      </form>
    </main>
  );
}
