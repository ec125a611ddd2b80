/** Why somebody rules so, for those who come after. */
export function WhyField({ value, set }: { value: string; set: (value: string) => void }) {
  return (
    <label>
      Why
      <input maxLength={10_000} dir="auto" value={value} onInput={(event) => set(event.currentTarget.value)} />
    </label>
  );
}
