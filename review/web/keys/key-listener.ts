import { KeyMap } from './bindings.ts';
import { keysAreOn } from './keys-on.ts';

/** The keys of the whole desk. */
export const keys = new KeyMap();

/** Nothing that is typed into a field or a dialog is ever taken for a command. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog') !== null || document.querySelector('dialog[open]') !== null) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Begins to listen; once, when the app starts. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    if (isTyping(event.target)) {
      leaveField(event);
      return;
    }
    const binding = keys.find(event);
    if (binding === undefined || (!keysAreOn() && binding.key.length === 1)) return;
    event.preventDefault();
    binding.run();
  });
}

/** Escape gives the keys back to the desk. */
function leaveField(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof HTMLElement) || document.querySelector('dialog[open]') !== null) return;
  event.target.blur();
}
