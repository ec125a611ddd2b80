import { createInterface } from 'node:readline';

/** A terminal, or what stands for one in a test. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean; setRawMode?: (isRaw: boolean) => unknown };
  readonly output: NodeJS.WritableStream;
}

const KEYS = { enter: ['\r', '\n'], erase: ['\b', '\u007F'], stop: ['\u0003', '\u0004'] } as const;

const isKey = (keys: readonly string[], key: string) => keys.includes(key);

/** Asks for a password on the terminal; what is typed is not shown. Undefined when it is broken off. */
export function askPassword(question: string, { input, output }: Terminal): Promise<string | undefined> {
  output.write(question);
  input.setRawMode?.(true);
  input.setEncoding('utf8');
  input.resume();
  return new Promise((resolve) => {
    let typed = '';
    const end = (answer: string | undefined) => {
      input.off('data', read);
      input.setRawMode?.(false);
      input.pause();
      output.write('\n');
      resolve(answer);
    };
    const read = (text: string) => {
      for (const key of text) {
        if (isKey(KEYS.enter, key) || isKey(KEYS.stop, key)) {
          end(isKey(KEYS.enter, key) ? typed : undefined);
          return;
        }
        typed = isKey(KEYS.erase, key) ? typed.replace(/.$/su, '') : typed + key;
      }
    };
    input.on('data', read);
  });
}

/** The first line of a stream: a password that a program hands over. */
export async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) return line;
  return '';
}
