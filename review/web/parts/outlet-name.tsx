/** An outlet's name, set apart so that a right-to-left name leaves the words round it alone. */
export function OutletName({ source }: { source: string }) {
  return <bdi class="outlet">{source.trim() === '' ? 'Unnamed outlet' : source}</bdi>;
}
