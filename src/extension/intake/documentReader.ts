/** Reads documents in workers, one for each, so that a damaged one can neither hang nor crash anything else. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken, Uri } from 'vscode';
import { Unreadable, type Incoming } from '../../intake/incoming';
import { PATIENCE, WORKER_OF, type Answer, type Question } from '../../intake/protocol';

export interface OpenedWorker {
  ask(question: Question): void;
  end(): void;
}

/** Opens a worker; `hear` gets its answers and `fail` why it ended. */
export type OpenWorker = (script: Uri, hear: (answer: Answer) => void, fail: (message: string) => void) => Promise<OpenedWorker>;

export class DocumentReader {
  /** @param extensionPath the address of a file of the extension */
  constructor(
    private readonly extensionPath: (path: string) => Uri,
    private readonly open: OpenWorker,
  ) {}

  /**
   * Reads one document.
   * @returns null where it was cancelled
   * @throws Unreadable that says why it cannot be read
   */
  async read(question: Question, token?: CancellationToken): Promise<Incoming | null> {
    let worker: OpenedWorker | undefined;
    let isDone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Incoming | null>((resolve, reject) => {
        const fail = (message: string): void => reject(new Unreadable(message));
        const hear = (answer: Answer): void => ('incoming' in answer ? resolve(answer.incoming) : fail(answer.problem));
        token?.onCancellationRequested(() => resolve(null));
        timer = setTimeout(() => fail(l10n.t('It could not be read within {0} seconds.', PATIENCE / 1000)), PATIENCE);
        this.open(this.extensionPath(`dist/intake/${WORKER_OF[question.kind]}.js`), hear, (message) => fail(l10n.t('It is damaged, or too large to be read ({0}).', message))).then((opened) => {
          // Cancelled before it was open.
          if (isDone) return opened.end();
          worker = opened;
          opened.ask(question);
        }, ({ message }: Error) => fail(l10n.t('Its reader could not be started ({0}).', message)));
      });
    } finally {
      isDone = true;
      clearTimeout(timer);
      worker?.end();
    }
  }
}
