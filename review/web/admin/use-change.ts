import { errorWords } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';

/** Does something, says what was done or refused, and reads the list anew. Gives back what the server answered. */
export function useChange(again: () => void) {
  const { actions } = useDesk();
  return async <Result>(asked: Promise<Result>, words: string): Promise<Result | undefined> => {
    try {
      const result = await asked;
      actions.say(words);
      again();
      return result;
    } catch (error) {
      actions.say(errorWords(error));
      return undefined;
    }
  };
}
