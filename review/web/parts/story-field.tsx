import { useId, useState } from 'preact/hooks';
import { desk, type StoryItem } from '../api/desk.ts';

interface Props {
  readonly words: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** a story that cannot be chosen */
  readonly without?: string;
}

/** A story by its headline or its id; what can be chosen is asked for when somebody comes to the field. */
export function StoryField({ words, value, set, without }: Props) {
  const [stories, setStories] = useState<readonly StoryItem[]>([]);
  const id = useId();
  const read = () => {
    if (stories.length > 0) return;
    // an id can be typed without the list
    desk.stories().then(
      ({ items }) => setStories(items.filter(({ story }) => story.id !== without)),
      () => undefined,
    );
  };
  return (
    <label>
      <span>{words}</span>
      <input
        type="text"
        list={id}
        maxLength={200}
        dir="auto"
        value={value}
        onFocus={read}
        onChange={(event) => set(event.currentTarget.value.trim())}
      />
      <datalist id={id}>
        {stories.map(({ story, headline }) => (
          <option key={story.id} value={story.id}>
            {headline ?? story.id}
          </option>
        ))}
      </datalist>
    </label>
  );
}
