import type { QueueFilter } from '../../../schemas/index.ts';
import { refusal } from './answer.ts';
import { client } from './client.ts';

export type FormatName = Parameters<(typeof client.exports)[':format']['$get']>[0]['param']['format'];

/** Saves an export of what a filter lets through, under the name that the server says; a refusal is thrown and can be told. */
export async function download(format: FormatName, query: QueueFilter): Promise<string> {
  const response = await client.exports[':format'].$get({ param: { format }, query });
  if (!response.ok) throw await refusal(response);
  const name = fileName(response.headers.get('content-disposition'));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  // the browser reads the file after this; a minute is enough for any
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}

function fileName(disposition: string | null): string {
  return /filename="?(?<name>[\w.-]+)/.exec(disposition ?? '')?.groups?.['name'] ?? 'export';
}
