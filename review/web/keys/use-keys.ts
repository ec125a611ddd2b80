import { useEffect, useRef } from 'preact/hooks';
import type { Binding } from './bindings.ts';
import { keys } from './key-listener.ts';

/** Makes keys work while a component is on the screen; the last that was asked for wins. */
export function useKeys(name: string, bindings: readonly Binding[]): void {
  const current = useRef(bindings);
  current.current = bindings;
  const shape = bindings.map(({ key }) => key).join(' ');
  useEffect(() => {
    const live = current.current.map(({ key, words, repeats }) => ({
      key,
      words,
      ...(repeats === true && { repeats }),
      run: () => current.current.find((binding) => binding.key === key)?.run(),
    }));
    return keys.add({ name, bindings: live });
  }, [name, shape]);
}
