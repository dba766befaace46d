/** Puts the extension together; each part looks after one thing. Knows no Node, so that the browser can share it. */
import { Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { Annotator } from './annotating/annotator';
import { Comparisons } from './annotating/comparisons';
import { Lexicons } from './annotating/lexicons';
import { registerLightBulb } from './annotating/lightBulb';
import { ReviewMarks } from './annotating/reviewMarks';
import { Reviews } from './annotating/reviews';
import { Sidecars } from './annotating/sidecars';
import { registerAssistantTools } from './assistantTools';
import { AnnotationServer, type LoadClient } from './annotationServer';
import { registerCommands } from './commands/commands';
import { CurrentRelease } from './currentRelease';
import { Decorations } from './decorations';
import { DetectionOffer } from './detection/offer';
import { tellFailures } from './failures';
import { DocumentReader, type OpenWorker } from './intake/documentReader';
import { markLeftovers } from './intake/leftoverMarks';
import { offerPasting } from './intake/pasting';
import { isRelease } from './language';
import { tellOutsized } from './outsized';
import { indexerOnDemand } from './register/indexerOnDemand';
import { StatusBar } from './statusBar';
import { Summaries } from './summaries';
import { AgreementView } from './views/agreement';
import { Panel } from './views/panel';
import { ReviewView } from './views/review';

/** What the extension gives to tests and to other extensions. */
export interface Api {
  /** Resolves when the language server runs. */
  readonly ready: () => Promise<void>;
}

/**
 * @param loadClient how this host runs the language server
 * @param openWorker how it runs other workers
 */
export function start(context: ExtensionContext, loadClient: LoadClient, openWorker: OpenWorker): Api {
  const log = window.createOutputChannel('Press Release Annotator', { log: true });
  const extensionPath = (path: string): Uri => Uri.joinPath(context.extensionUri, path);
  const server = new AnnotationServer({ log, extensionPath }, loadClient);
  const startFor = (documents: readonly TextDocument[]): void => {
    if (documents.some(isRelease)) server.start().catch((error: Error) => log.error(error));
  };
  const summaries = new Summaries(server);
  const release = new CurrentRelease();
  const panel = new Panel(context, release, summaries);
  const reviews = new Reviews(server);
  const reviewView = new ReviewView(release, reviews, context.workspaceState);
  const sidecars = new Sidecars(server, log);
  const annotator = new Annotator(server, reviews);
  const reader = new DocumentReader(extensionPath, openWorker);
  const comparisons = new Comparisons(server, reviews, context.workspaceState);
  const agreement = new AgreementView(release, comparisons);
  const indexer = indexerOnDemand(context, log, server, sidecars);
  context.subscriptions.push(
    log, server, summaries, release, panel, reviews, reviewView, comparisons, agreement, sidecars,
    new Lexicons(server),
    new ReviewMarks(reviews),
    registerLightBulb(reviews),
    new StatusBar(release, summaries),
    new Decorations(summaries),
    new DetectionOffer(context.workspaceState),
    tellFailures(server, log),
    tellOutsized(),
    offerPasting(reader, log),
    markLeftovers(),
    registerAssistantTools(server, release, indexer),
    ...registerCommands({ context, log, server, summaries, release, panel, reviews, reviewView, annotator, reader, comparisons, agreement, sidecars, indexer }),
    workspace.onDidOpenTextDocument((document) => startFor([document])),
  );
  startFor(workspace.textDocuments);
  return { ready: async () => void (await server.start()) };
}
