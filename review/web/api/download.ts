import { refusal } from './request.ts';

/** Saves what an address gives as a file, under the name that the server says; a refusal is thrown and can be told. */
export async function download(address: string): Promise<string> {
  const response = await fetch(address);
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
