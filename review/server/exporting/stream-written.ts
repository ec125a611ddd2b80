import type { Written } from '../../../exports/format.ts';

/** What an export wrote, as the body of an answer. The first piece is made before anything is sent: what is refused can still be said. */
export async function streamWritten(written: Written): Promise<string | Uint8Array<ArrayBuffer> | ReadableStream> {
  if (typeof written === 'string') return written;
  if (written instanceof Uint8Array) return new Uint8Array(written);
  const pieces = written[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | undefined = await pieces.next();
  return new ReadableStream({
    async pull(controller) {
      const piece = next ?? (await pieces.next());
      next = undefined;
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
