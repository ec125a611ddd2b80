import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../schemas/index.ts';
import { desk } from './api/desk.ts';
import { errorWords, Refused } from './api/refused.ts';
import { setToken } from './api/client.ts';
import { Desk } from './desk.tsx';
import { LoginScreen } from './login-screen.tsx';
import { Problem, Waiting } from './parts/problem.tsx';

type Session =
  { readonly state: 'asking' | 'out' } | { readonly state: 'in'; readonly me: Me } | { readonly state: 'failed'; readonly words: string };

/** Who is here comes first; without anybody there is the log-in page. */
export function App() {
  const [session, setSession] = useState<Session>({ state: 'asking' });
  const enter = (me: Me) => {
    setToken(me.csrf);
    setSession({ state: 'in', me });
  };
  const ask = () => {
    desk.me().then(enter, (error: unknown) => {
      const isOut = error instanceof Refused && error.status === 401;
      setSession(isOut ? { state: 'out' } : { state: 'failed', words: errorWords(error) });
    });
  };
  useEffect(ask, []);
  if (session.state === 'in') return <Desk me={session.me} leave={() => setSession({ state: 'out' })} />;
  if (session.state === 'out') return <LoginScreen enter={enter} />;
  return <main class="alone">{session.state === 'failed' ? <Problem words={session.words} again={ask} /> : <Waiting />}</main>;
}
