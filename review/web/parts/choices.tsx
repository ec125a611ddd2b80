import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useKeys } from '../keys/use-keys.ts';
import { KeyButton } from './key-button.tsx';

interface Props {
  readonly title: string;
  readonly options: readonly string[];
  readonly choose: (index: number) => void;
  readonly close: () => void;
  readonly children?: ComponentChildren;
}

/** A second stroke: options by their digits, Escape to think again. */
export function Choices({ title, options, choose, close, children }: Props) {
  const first = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    first.current?.querySelector('button')?.focus({ preventScroll: true });
    // whoever thinks again is where they were, once that is shown again
    return () => void setTimeout(() => opener instanceof HTMLElement && opener.focus({ preventScroll: true }));
  }, []);
  const pick = (index: number) => {
    close();
    choose(index);
  };
  const numbered = options.slice(0, 9).map((words, index) => ({ key: String(index + 1), words, run: () => pick(index) }));
  useKeys(title, [...numbered, { key: 'Escape', words: 'Think again', run: close }]);
  return (
    <section class="choices" aria-labelledby={id} ref={first}>
      <h2 id={id}>{title}</h2>
      <div class="buttons">
        {options.map((words, index) => (
          <KeyButton key={index} run={() => pick(index)} {...(index < 9 && { hint: String(index + 1) })}>
            <bdi>{words}</bdi>
          </KeyButton>
        ))}
        {children}
        <KeyButton hint="Escape" run={close} class="button quiet">
          Think again
        </KeyButton>
      </div>
    </section>
  );
}
