/** A document in an export format, as it can be sent to the client. */
import { exportAs } from '../../formats/exports';
import { formatOf } from '../../formats/registry';
import type { AnalysedDocument } from '../analysedDocument';
import { toBase64 } from '../base64';
import { nameOf } from '../failure';
import type { ExportResult } from '../protocol';

/**
 * Exports a document.
 * @param id names the document in the files
 * @returns null where there is no such format
 */
export async function exported({ analysis, uri }: AnalysedDocument, format: string, id: string): Promise<ExportResult | null> {
  const known = formatOf(format);
  if (!known) return null;
  const { files, notHeld } = await exportAs(known.id, analysis, { id, file: nameOf(uri) });
  return { files: files.map(({ content, ...file }) => (typeof content === 'string' ? { ...file, content, base64: false } : { ...file, content: toBase64(content), base64: true })), notHeld };
}
