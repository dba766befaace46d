/** The language server: connects each request of the protocol to the feature that answers it. Knows no Node and no browser. */
import { config } from '@vscode/l10n';
import {
  LSPErrorCodes, RAL, ResponseError, TextDocumentSyncKind,
  type CancellationToken, type Connection, type InitializeResult, type Position, type ReferenceParams,
  type SelectionRangeParams, type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { amend } from '../analysis/amend/amend';
import { analyse } from '../analysis/analyse';
import type { Model } from '../model/model';
import type { AnalysedDocument } from './analysedDocument';
import { serveAnnotations } from './annotating/serve';
import { compared, likened } from './comparison/compared';
import { CompareRequest, LikenRequest, type CompareParams, type ComparedReleases, type LikenParams, type Likeness } from './comparison/protocol';
import { Documents } from './documents';
import { messageOf } from './failure';
import { definition } from './features/definition';
import { documentHighlights } from './features/documentHighlights';
import { documentSymbols } from './features/documentSymbols';
import { exported } from './features/exported';
import { foldingRanges } from './features/foldingRanges';
import { hover } from './features/hover';
import { listing } from './features/listing';
import { references } from './features/references';
import { renameRefusal } from './features/rename';
import { report } from './features/report';
import { selectionRanges } from './features/selectionRanges';
import { semanticTokens } from './features/semanticTokens';
import { summary } from './features/summary';
import { workspaceSymbols } from './features/workspaceSymbols';
import {
  AnalysedNotification, ExportRequest, FailedNotification, ListingRequest, ReportRequest, SummaryRequest, TOKEN_MODIFIERS, TOKEN_TYPES,
  type AnalysedParams, type ExportParams, type ExportResult, type FailedParams, type InitializationOptions, type ListingParams, type ListingResult, type ReportParams, type SummaryParams,
} from './protocol';
import { servePhrases } from './phrases/serve';
import { serveRegister, type RegisterWork } from './register/serve';
import { SemanticTokensHistory } from './semanticTokensHistory';

const CAPABILITIES: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Press Release' },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
  },
  serverInfo: { name: 'Press Release Annotator' },
};

/** Resolves when what has arrived in the meantime is read: a cancellation among it is heeded before any work is done. */
const arrivals = (): Promise<void> => new Promise((resolve) => void RAL().timer.setImmediate(() => resolve()));

/**
 * Serves one client until it disconnects.
 * @param connection a connection that is not listening yet
 * @param loadModel reads the weights; called when the client makes itself known, and again with the first document where that failed
 * @param threads where releases are analysed for the register; without them, it is done between other requests
 */
export function startServer(connection: Connection, loadModel: () => Model, threads?: RegisterWork): void {
  let model: Model | null = null;
  const loaded = (): Model => {
    if (model) return model;
    const began = performance.now();
    model = loadModel();
    connection.console.info(`Loaded the weights, version ${model.version}, in ${(performance.now() - began).toFixed(1)} ms`);
    return model;
  };

  let refreshes = false;
  const history = new SemanticTokensHistory();
  const desk = serveAnnotations(connection, () => documents);
  const documents: Documents = new Documents({
    analyse: (text) => analyse(text, loaded()),
    amend: (before, text) => amend(before, text, loaded()),
    annotated: (uri, analysis) => desk.shown(uri, analysis),
    edited: (uri, edits, text) => desk.edited(uri, edits, text),
    analysed: ({ uri, version }, amended) => {
      void connection.sendNotification(AnalysedNotification, { uri, version } satisfies AnalysedParams);
      // What was highlighted in a hurry is asked for again.
      if (amended && refreshes) connection.languages.semanticTokens.refresh();
    },
    failed: (uri, message) => void connection.sendNotification(FailedNotification, { uri, message } satisfies FailedParams),
    closed: (uri) => {
      history.forget(uri);
      void desk.closed(uri);
    },
    log: (level, line) => connection.console[level](line),
  });

  /** Runs a feature; gives `empty`, and keeps the cause for the log, where it fails. */
  const safely = async <R>(feature: () => R | Promise<R>, empty: R): Promise<R> => {
    try {
      return await feature();
    } catch (error) {
      connection.console.error(`A request failed: ${messageOf(error)}`);
      return empty;
    }
  };
  const whole = (uri: string): AnalysedDocument | null => documents.read(uri);
  /** For what the editor asks with each keystroke. */
  const quick = (uri: string): AnalysedDocument | null => documents.glance(uri);
  /** Answers a request about a document from its current version; with `empty` where there is none. */
  const answer = <P, R>(uriOf: (params: P) => string, feature: (document: AnalysedDocument, params: P) => R | Promise<R>, empty: R, read = whole) =>
    async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
      await arrivals();
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
      const document = read(uriOf(params));
      return document ? safely(() => feature(document, params), empty) : empty;
    };
  const about = <P extends { textDocument: TextDocumentIdentifier }, R>(feature: (document: AnalysedDocument, params: P) => R, empty: R, read = whole) =>
    answer((params: P) => params.textDocument.uri, feature, empty, read);
  const at = <P extends { textDocument: TextDocumentIdentifier; position: Position }, R>(feature: (document: AnalysedDocument, offset: number, params: P) => R, empty: R, read = whole) =>
    about((document, params: P) => feature(document, document.offset(params.position), params), empty, read);

  connection.onInitialize(({ capabilities, initializationOptions }) => {
    config({ contents: { ...(initializationOptions as InitializationOptions | undefined)?.texts } });
    refreshes = capabilities.workspace?.semanticTokens?.refreshSupport ?? false;
    // The weights are there once the server says that it is; where they cannot be read, the first analysis says so.
    void safely(() => void loaded(), undefined);
    return CAPABILITIES;
  });
  connection.onHover(at(hover, null));
  connection.onDocumentSymbol(about(documentSymbols, [], quick));
  connection.onDefinition(at(definition, null));
  connection.onReferences(at((document, offset, { context }: ReferenceParams) => references(document, offset, context.includeDeclaration), []));
  connection.onDocumentHighlight(at(documentHighlights, null, quick));
  connection.onFoldingRanges(about(foldingRanges, [], quick));
  connection.onSelectionRanges(about((document, { positions }: SelectionRangeParams) => selectionRanges(document, positions), [], quick));
  connection.onWorkspaceSymbol(({ query }) => safely(() => workspaceSymbols(documents.all(), query), []));
  connection.onPrepareRename(renameRefusal);
  connection.onRenameRequest(renameRefusal);
  connection.languages.semanticTokens.on(about((document) => history.whole(document.uri, semanticTokens(document)), { data: [] }, quick));
  connection.languages.semanticTokens.onDelta(
    about((document, { previousResultId }) => history.delta(document.uri, previousResultId, semanticTokens(document)), { data: [] }, quick),
  );
  connection.languages.semanticTokens.onRange(about((document, { range }) => ({ data: semanticTokens(document, range) }), { data: [] }, quick));
  connection.onRequest(SummaryRequest, answer(({ uri }: SummaryParams) => uri, (document) => summary(document), null));

  connection.onRequest(ReportRequest, answer(({ uri }: ReportParams) => uri, (document, { what, range }) => report(document, what, range), null));
  connection.onRequest(ExportRequest, answer(({ uri }: ExportParams) => uri, (document, { format, id }): Promise<ExportResult | null> => exported(document, format, id), null));
  connection.onRequest(ListingRequest, ({ what, of }: ListingParams): Promise<ListingResult | null> => safely(() => {
    const analysis = 'text' in of ? analyse(of.text, loaded()) : whole(of.uri)?.analysis;
    return analysis ? listing(analysis, what) : null;
  }, null));
  connection.onRequest(CompareRequest, answer(({ a }: CompareParams) => a, (document, { b }): ComparedReleases | null => {
    const other = whole(b);
    return other && compared(document, other);
  }, null));
  connection.onRequest(LikenRequest, answer(({ uri }: LikenParams) => uri, (document, { text }): Likeness | null => likened(document, analyse(text, loaded())), null));

  servePhrases(connection, arrivals);
  serveRegister(connection, (text) => analyse(text, loaded()), arrivals, threads);

  documents.listen(connection);
  connection.listen();
}
