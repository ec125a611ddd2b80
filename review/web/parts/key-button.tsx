import type { ComponentChildren } from 'preact';
import { KeyHint, shortcut } from './key-hint.tsx';

interface Props {
  readonly hint?: string;
  readonly run: () => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly label?: string;
}

/** A button that shows its key. */
export function KeyButton({ hint, run, children, disabled = false, expanded, label, ...rest }: Props) {
  return (
    <button
      type="button"
      class={rest.class ?? 'button'}
      onClick={run}
      disabled={disabled}
      {...(hint !== undefined && { 'aria-keyshortcuts': shortcut(hint) })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
      {hint !== undefined && <KeyHint name={hint} />}
    </button>
  );
}
