/** How long an edit takes: from the key to the new colours, through the real server. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol/node';
import { LANGUAGE, LanguageServer } from './languageServer';
import { median, percentile, type Row } from './row';
import { countWords, longText, randomNumbers } from './texts';

const EDITS = 200;
const CASES = [{ words: 1000, most: 5 }, { words: 100_000, most: 20 }];
const WORDS = ['minister', 'agreed', 'will', 'Nordic', 'Ms. Lund said', '“We shall”', 'by 2030'];

/** A change of a text, in UTF-16 offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns the median and the 95th percentile for a short and a long document */
export async function typing(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { words, most } of CASES) {
    const text = longText((_, count) => count >= words);
    const times = await typeInto(text);
    const measurement = `typing in ${countWords(text).toLocaleString('en-US')} words`;
    rows.push({ measurement: `${measurement}, median`, ours: median(times), unit: 'ms' }, { measurement: `${measurement}, p95`, ours: percentile(times, 0.95), unit: 'ms', required: { most } });
  }
  return rows;
}

async function typeInto(text: string): Promise<number[]> {
  const server = await LanguageServer.start();
  const textDocument = { uri: 'file:///typing.pr.txt' };
  await server.initialized();
  await server.open(textDocument.uri, text);
  let { resultId } = await server.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const document = TextDocument.create(textDocument.uri, LANGUAGE, 1, text);
  const times: number[] = [];
  for (const { start, end, text: typed } of keystrokes(text.length)) {
    const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: typed };
    const version = document.version + 1;
    TextDocument.update(document, [change], version);
    const begin = performance.now();
    void server.connection.sendNotification('textDocument/didChange', { textDocument: { ...textDocument, version }, contentChanges: [change] });
    const answer = await server.connection.sendRequest<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: resultId });
    times.push(performance.now() - begin);
    resultId = answer.resultId;
  }
  await server.stop();
  return times;
}

/** Goes to places of the text and types there: words key by key, some of them rubbed out again, and line breaks. */
function* keystrokes(length: number): Generator<Edit> {
  const random = randomNumbers(7);
  for (let count = 0, grown = 0; count < EDITS;) {
    let place = Math.floor(random() * (length + grown));
    const keys = [...` ${WORDS[Math.floor(random() * WORDS.length)]}`, ...(random() < 0.3 ? ['\b', '\b', '\b'] : []), ...(random() < 0.2 ? ['\n'] : [])];
    for (const key of keys) {
      if (count++ === EDITS) return;
      if (key === '\b') yield { start: --place, end: place + 1, text: '' };
      else yield { start: place, end: place++, text: key };
      grown += key === '\b' ? -1 : 1;
    }
  }
}
