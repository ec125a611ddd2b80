import type { ExportRecords } from '../../schemas/export-records.ts';
import type { Format } from '../format.ts';
import { inBatches } from '../in-batches.ts';
import { jsonDocument } from '../json-document.ts';
import { annotationsOf } from './annotations-of.ts';

const HEAD = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'urn:crosscheck:annotations', type: 'AnnotationPage' };

/** W3C Web Annotations, one for each report, on one page. */
export const annotations: Format = {
  name: 'annotations',
  contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  extension: 'jsonld',
  write: (records) => jsonDocument(HEAD, 'items', items(records)),
};

async function* items(records: ExportRecords): AsyncGenerator<object> {
  for await (const batch of inBatches(records)) yield* annotationsOf(batch);
}
