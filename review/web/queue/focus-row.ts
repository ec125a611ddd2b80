/** Puts the focus on the row of a conflict, where the reader was. */
export function focusRow(id: string | undefined): void {
  const row = id === undefined ? null : document.getElementById(`row-${id}`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
