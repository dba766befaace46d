/** The language server as the rest of the client sees it: started when it is first needed, then asked. */
import { EventEmitter, type CancellationToken, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import {
  AnalysedNotification, ExportRequest, FailedNotification, ReportRequest, SummaryRequest,
  type AnalysedParams, type ExportParams, type ExportResult, type FailedParams, type Report, type ReportParams, type Summary, type SummaryParams,
} from '../server/protocol';

/** `State.Running`, without loading the client's code before it is needed. */
const RUNNING: State = 2;

/** What a client needs of the extension. */
export interface ClientHost {
  readonly log: LogOutputChannel;
  /** The address of a file of the extension. */
  extensionPath(path: string): Uri;
}

/** Loads what makes a client, and makes one that is not started yet: late, because loading it takes longer than all else. */
export type LoadClient = (host: ClientHost) => Promise<BaseLanguageClient>;

export class AnnotationServer implements Disposable {
  private readonly analysed = new EventEmitter<AnalysedParams>();
  private readonly failed = new EventEmitter<FailedParams>();
  private readonly ran = new EventEmitter<void>();
  private readonly handlers: ((client: BaseLanguageClient) => void)[] = [];
  private readonly failedToStart = new EventEmitter<void>();
  private client: Promise<BaseLanguageClient> | null = null;
  private disposed = false;

  /** A document was analysed anew. */
  readonly onDidAnalyse = this.analysed.event;
  /** A document could not be analysed. */
  readonly onDidFail = this.failed.event;
  /** The server runs, for the first time or again. */
  readonly onDidRun = this.ran.event;
  /** The server could not be started. */
  readonly onDidFailToStart = this.failedToStart.event;

  constructor(
    private readonly host: ClientHost,
    private readonly load: LoadClient,
  ) {}

  /** Starts the server where it is not running yet. @throws Error where it cannot be started; the next call tries again */
  start(): Promise<BaseLanguageClient> {
    this.client ??= this.launch().catch((error: unknown) => {
      this.client = null;
      this.failedToStart.fire();
      throw error;
    });
    return this.client;
  }

  /** Answers a request of the server; to be called before it is started. */
  onRequest<P, R>(method: string, handler: (params: P) => Promise<R>): void {
    this.handlers.push((client) => client.onRequest(method, handler));
  }

  /** Hears a notification of the server; to be called before it is started. */
  onNotification<P>(method: string, handler: (params: P) => void): void {
    this.handlers.push((client) => client.onNotification(method, handler));
  }

  /** Tells the server something, where it runs. */
  notify(method: string, params: object): void {
    void this.client?.then((client) => client.sendNotification(method, params)).catch((error: Error) => this.host.log.error(error));
  }

  /** @returns null where the server does not answer; the log says why */
  request<R>(method: string, params: object, token?: CancellationToken): Promise<R | null> {
    return this.ask(method, params, token);
  }

  /** @returns the summary of an open document, or null where the server does not know it */
  summary(uri: string): Promise<Summary | null> {
    return this.ask(SummaryRequest, { uri } satisfies SummaryParams);
  }

  /** @returns a Markdown table of commitments or quotations, or null where the server does not know the document */
  report(params: ReportParams): Promise<Report | null> {
    return this.ask(ReportRequest, params);
  }

  /** @returns a document in an export format, or null where the server knows neither */
  export(params: ExportParams): Promise<ExportResult | null> {
    return this.ask(ExportRequest, params);
  }

  dispose(): void {
    this.disposed = true;
    this.analysed.dispose();
    this.failed.dispose();
    this.failedToStart.dispose();
    this.ran.dispose();
    void this.client?.then((client) => client.dispose()).catch((error: Error) => this.host.log.error(error));
  }

  private async launch(): Promise<BaseLanguageClient> {
    const client = await this.load(this.host);
    client.onNotification(AnalysedNotification, (params: AnalysedParams) => this.analysed.fire(params));
    client.onNotification(FailedNotification, (params: FailedParams) => this.failed.fire(params));
    this.handlers.forEach((handle) => handle(client));
    client.onDidChangeState(({ newState }) => newState === RUNNING && this.ran.fire());
    await client.start();
    if (this.disposed) await client.dispose();
    return client;
  }

  private async ask<R>(method: string, params: object, token?: CancellationToken): Promise<R | null> {
    try {
      const client = await this.start();
      return await (token ? client.sendRequest<R | null>(method, params, token) : client.sendRequest<R | null>(method, params));
    } catch (error) {
      // A server that is restarting or being stopped answers nothing; the log says why.
      if (!this.disposed && !token?.isCancellationRequested) this.host.log.error(error instanceof Error ? error : String(error));
      return null;
    }
  }
}
