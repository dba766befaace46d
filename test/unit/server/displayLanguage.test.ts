import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { config } from '@vscode/l10n';
import { createMessageConnection, NullLogger, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver-types';
import { LANGUAGES, type Language } from '../../../scripts/texts/languages';
import { FORMATS } from '../../../src/formats/registry';
import { ExportRequest, ReportRequest, type ExportResult, type InitializationOptions, type Report } from '../../../src/server/protocol';
import { startServer } from '../../../src/server/server';
import { model } from '../../support/analysed';
import { textsOf } from '../../support/inLanguage';

const URI = 'file:///a.press';
const TEXT = 'ELMHAVEN, March 4, 2025 — Ingrid Solvang said that Velmora Grid will build a second line to Elmhaven by June 2027.\n';
const WITHIN = { line: 0, character: TEXT.indexOf('second') };

/** A client of a server that was told a display language. */
async function clientIn(language: Language | null) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), () => model);
  const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), NullLogger);
  client.listen();
  const initializationOptions: InitializationOptions = { texts: language ? textsOf(language) : undefined };
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, initializationOptions });
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'press-release', version: 1, text: TEXT } });
  return client;
}

/** Of a commitment within a quotation: force and meaning, who and when, the reason, and in what it stands. */
const HOVERS: Readonly<Record<Language, readonly RegExp[]>> = {
  'zh-cn': [/\*\*许诺\*\* — 一方自我约束/, /行动方：\*\*Velmora Grid\*\*/, /期限：by June 2027 \(2027年6月30日\)/, /以行动者为主语/, /位于\*\*Ingrid Solvang\*\*的间接引语中/],
  'ru': [/\*\*обещано\*\* — сторона обязывает сама себя/, /Кто: \*\*Velmora Grid\*\*/, /Когда: by June 2027 \(30 июня 2027/, /подлежащее\s—\sтот, кто действует/, /В косвенной цитате, источник: \*\*Ingrid Solvang\*\*/],
  'fr': [/\*\*promis\*\* — une partie s’engage elle-même/, /Qui\s: \*\*Velmora Grid\*\*/, /Quand\s: by June 2027 \(30 juin 2027\)/, /avec pour sujet quelqu’un qui agit/, /Dans une citation indirecte de \*\*Ingrid Solvang\*\*/],
  'es': [/\*\*prometido\*\* — una parte se obliga a sí misma/, /Quién: \*\*Velmora Grid\*\*/, /Cuándo: by June 2027 \(30 de junio de 2027\)/, /con alguien que actúa como sujeto/, /En una cita indirecta de \*\*Ingrid Solvang\*\*/],
};

describe('the language server in a display language', () => {
  // The server of a process has one language, and so have all tests.
  afterEach(() => config({ contents: {} }));

  for (const language of LANGUAGES) {
    it(`hovers in ${language}`, async () => {
      const client = await clientIn(language);
      const { contents } = await client.sendRequest<Hover>('textDocument/hover', { textDocument: { uri: URI }, position: WITHIN });
      for (const words of HOVERS[language]) assert.match((contents as MarkupContent).value, words);
      client.dispose();
    });
  }

  it('names the parts of the outline', async () => {
    const client = await clientIn('es');
    const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.ok(symbols.some(({ name }) => name === 'Lugar y fecha'), symbols.map(({ name }) => name).join());
    client.dispose();
  });

  it('writes reports and every export in English', async () => {
    const made = async (language: Language | null): Promise<unknown[]> => {
      const client = await clientIn(language);
      const report = await client.sendRequest<Report>(ReportRequest, { uri: URI, what: 'commitments' });
      const files: unknown[] = [];
      for (const { id, binary } of FORMATS) {
        const result = await client.sendRequest<ExportResult>(ExportRequest, { uri: URI, format: id, id: 'a' });
        // What is compressed holds the time, and what is signed holds chance.
        files.push(binary ? result.files.map(({ name }) => name) : result.files.map(({ content }) => content.replace(/urn:uuid:[\w-]+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')), result.notHeld);
      }
      client.dispose();
      return [report, ...files];
    };
    assert.deepEqual(await made('ru'), await made(null));
  });
});
