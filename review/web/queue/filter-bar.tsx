import { useEffect, useRef, useState } from 'preact/hooks';
import { kindWords, outcomeWords } from '../../../exports/report/words.ts';
import { KeyHint } from '../parts/key-hint.tsx';
import { StoryField } from '../parts/story-field.tsx';
import type { View } from '../route/route.ts';
import { go } from '../route/use-route.ts';

type Field = 'kind' | 'outcome' | 'outlet' | 'story' | 'by' | 'search';

/** How long a field is left alone before the queue follows what was typed. */
const pause = 250;

/** What narrows the queue; the address keeps it, so that a view can be linked to. */
export function FilterBar({ view }: { view: View }) {
  const set = (field: Field, value: string, replace = false) => {
    const { [field]: _former, ...rest } = view;
    go({ screen: 'queue', view: value === '' ? rest : { ...rest, [field]: value } }, replace);
  };
  return (
    <form class="filters" role="search" aria-label="Narrow the queue" onSubmit={(event) => event.preventDefault()}>
      <label class="wide">
        <span>
          Search <KeyHint name="/" />
        </span>
        <TypedField id="search" value={view.search ?? ''} set={(value) => set('search', value, true)} />
      </label>
      <details open={isWide()}>
        <summary>Narrow further</summary>
        <div class="more">
          <Choice words="Kind" value={view.kind ?? ''} options={kindWords} set={(value) => set('kind', value)} />
          <Choice words="Outcome" value={view.outcome ?? ''} options={outcomeWords} set={(value) => set('outcome', value)} />
          <label>
            <span>Outlet</span>
            <TypedField id="outlet" value={view.outlet ?? ''} set={(value) => set('outlet', value, true)} />
          </label>
          <StoryField words="Story" value={view.story ?? ''} set={(value) => set('story', value)} />
          <label class="check">
            <input type="checkbox" checked={view.by === 'me'} onChange={(event) => set('by', event.currentTarget.checked ? 'me' : '')} />
            Mine
          </label>
          {hasFilter(view) && (
            <button type="button" class="button quiet" onClick={() => go({ screen: 'queue', view: { status: view.status } })}>
              Clear
            </button>
          )}
        </div>
      </details>
    </form>
  );
}

/** On a phone the list comes first. */
function isWide(): boolean {
  return matchMedia('(min-width: 40.01rem)').matches;
}

function hasFilter({ status: _status, ...rest }: View): boolean {
  return Object.values(rest).some((value) => value !== undefined);
}

interface ChoiceProps {
  readonly words: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly set: (value: string) => void;
}

function Choice({ words, value, options, set }: ChoiceProps) {
  return (
    <label>
      <span>{words}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">Any</option>
        {Object.entries(options).map(([name, shown]) => (
          <option key={name} value={name}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A field whose text is told after a pause, and at once on Enter. */
function TypedField({ value, set, id }: { value: string; set: (value: string) => void; id: string }) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const told = useRef(value);
  useEffect(() => {
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  const tell = (next: string) => {
    clearTimeout(timer.current);
    told.current = next.trim();
    set(next.trim());
  };
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(next), pause);
  };
  return (
    <input
      id={id}
      type="search"
      maxLength={200}
      dir="auto"
      value={text}
      onInput={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && tell(event.currentTarget.value)}
    />
  );
}
