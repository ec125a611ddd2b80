import { render } from 'preact';
import { App } from './app.tsx';
import { listenToKeys } from './keys/key-listener.ts';

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has no place for the desk');
listenToKeys();
render(<App />, place);
