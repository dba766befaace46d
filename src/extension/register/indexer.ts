/** Keeps the register up to date: takes over what was kept, reads what has changed since, and follows the files from then on. */
import { CancellationTokenSource, EventEmitter, RelativePattern, Uri, l10n, workspace, type Disposable, type LogOutputChannel, type WorkspaceFolder } from 'vscode';
import { LEXICON_PATH } from '../../annotations/lexicon/lexiconPath';
import { Register } from '../../register/register';
import type { IndexStore } from '../../register/releaseIndex';
import { ReleaseIndex } from '../../register/releaseIndex';
import type { ReleaseText } from '../../register/registerRelease';
import { LONGEST } from '../../server/protocol';
import { RegisterRequest, type RegisterParams, type RegisterResult } from '../../server/register/protocol';
import type { AnnotationServer } from '../annotationServer';
import { hashOf } from '../views/itemKeys';
import { inParallel } from './inParallel';
import { inSteps } from './inSteps';
import { sidecarOf } from '../annotating/sidecarOf';
import { contentOf } from '../contentOf';
import { fileName } from '../fileName';
import { readRelease, stampOf } from './readRelease';
import { findReleases, patternsOf } from './releaseFiles';

/** Files that are looked at, and batches that are analysed, at the same time; and releases, and UTF-16 code units, of a batch. */
const [LOOKS, BATCHES, BATCH, BATCH_LENGTH] = [64, 8, 16, 1 << 20];
/** Milliseconds after an event of a file before it is looked at, after a change before it is kept, and between two times that what is read is kept while more is being read. */
const [QUIET, KEEP, MEANWHILE] = [300, 2000, 5000];

export interface IndexState {
  readonly working: boolean;
  /** Releases looked at, of all that are to be. */
  readonly done: number;
  readonly of: number;
  readonly cancelled: boolean;
  /** What was left out and why: sentences for the user. */
  readonly problems: readonly string[];
}

interface Changed {
  readonly uri: Uri;
  readonly stamp: string;
  readonly lexicon: string | null;
}

export class Indexer implements Disposable {
  readonly register = new Register();
  private readonly changed = new EventEmitter<void>();
  private readonly index: ReleaseIndex;
  private readonly sidecars = new Set<string>();
  private readonly bySidecar = new Map<string, Uri>();
  private readonly pending = new Map<string, Uri>();
  private readonly watchers: Disposable[] = [];
  private readonly subscriptions: Disposable[];
  private run = new CancellationTokenSource();
  private running: Promise<void> | null = null;
  private saving: Promise<void> = Promise.resolve();
  private eventTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private current: IndexState = { working: false, done: 0, of: 0, cancelled: false, problems: [] };

  /** The register or the state of the work is another. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: AnnotationServer, private readonly log: LogOutputChannel, store: IndexStore, version: string) {
    this.index = new ReleaseIndex(store, version);
    this.subscriptions = [
      workspace.onDidChangeWorkspaceFolders(() => this.renew()),
      workspace.onDidChangeConfiguration((event) => ['pressRelease.include', 'files.exclude', 'files.associations'].some((key) => event.affectsConfiguration(key)) && this.renew()),
    ];
  }

  get state(): IndexState { return this.current; }

  /** Shows what was kept, then reads what has changed. Resolves when all is read, or it was cancelled. */
  start(): Promise<void> {
    return (this.running ??= this.index.load().then(async () => {
      await inSteps([...this.index.entries()], ([uri, { release }]) => this.register.set(uri, sourceOf(Uri.parse(uri)), release));
      this.changed.fire();
      return this.scan();
    }));
  }

  /** Looks at all files again. */
  refresh(): Promise<void> {
    this.cancel();
    const before = this.running ?? Promise.resolve();
    return (this.running = before.then(() => this.scan()));
  }

  /** Starts where nothing was read yet; resolves when all is read, a reading that took the place of another included, or the last one was cancelled. */
  async settled(): Promise<void> {
    await this.start();
    for (let done: Promise<void> | null = null; done !== this.running;) {
      done = this.running;
      await done;
    }
  }

  /** Stops reading; what is read stays. */
  cancel(): void { this.run.cancel(); }

  /** Reads one release again. */
  async look(uri: Uri): Promise<void> {
    this.pending.set(uri.toString(), uri);
    await this.handle();
  }

  dispose(): void {
    this.run.cancel();
    clearTimeout(this.eventTimer);
    clearTimeout(this.saveTimer);
    for (const one of [...this.subscriptions, ...this.watchers]) one.dispose();
    this.changed.dispose();
  }

  /** Looks at all files again where they have been asked for at all. */
  private renew(): void {
    if (this.running) void this.refresh();
  }

  private async scan(): Promise<void> {
    this.run = new CancellationTokenSource();
    const { token } = this.run;
    this.set({ working: true, done: 0, of: 0, cancelled: false, problems: [] });
    try {
      this.watch();
      const found: { uri: Uri; lexicon: string | null }[] = [];
      this.sidecars.clear();
      for (const uri of await workspace.findFiles('**/*.annotations.jsonld', undefined, undefined, token)) this.sidecars.add(uri.toString());
      for (const folder of workspace.workspaceFolders ?? []) {
        const lexicon = await contentOf(Uri.joinPath(folder.uri, LEXICON_PATH));
        for (const uri of await findReleases(folder, token)) found.push({ uri, lexicon });
      }
      if (!token.isCancellationRequested) await this.forgetAllBut(found);
      this.set({ of: found.length });
      const changed: Changed[] = [];
      const long: Uri[] = [];
      await inParallel(found, LOOKS, () => token.isCancellationRequested, async ({ uri, lexicon }) => {
        const stamped = await this.stamp(uri, lexicon);
        if (stamped && stamped.bytes > LONGEST) long.push(uri);
        if (stamped && stamped.bytes <= LONGEST && this.index.get(uri.toString())?.stamp !== stamped.stamp) changed.push({ uri, stamp: stamped.stamp, lexicon });
        else this.count(1);
        if (!stamped || stamped.bytes > LONGEST) this.forget(uri);
      });
      if (long.length > 0) this.set({ problems: [tooLong(long)] });
      await this.read(changed);
    } catch (error) {
      this.log.error(error as Error);
      this.set({ problems: [...this.current.problems, l10n.t('The workspace could not be searched for releases: {0}', (error as Error).message.split('\n')[0])] });
    } finally {
      this.set({ working: false, cancelled: token.isCancellationRequested });
      this.keepSoon();
    }
  }

  private stamp(uri: Uri, lexicon: string | null): ReturnType<typeof stampOf> {
    return stampOf(uri, this.sidecars.has(sidecarOf(uri).toString()), lexicon === null ? '' : hashOf(lexicon));
  }

  /** Reads and analyses releases, several batches at a time. */
  private async read(changed: readonly Changed[]): Promise<void> {
    const { token } = this.run;
    const failed: Uri[] = [];
    const batches = [...new Set(changed.map(({ lexicon }) => lexicon))].flatMap((lexicon) => {
      const same = changed.filter((one) => one.lexicon === lexicon);
      return Array.from({ length: Math.ceil(same.length / BATCH) }, (_, i) => same.slice(i * BATCH, (i + 1) * BATCH));
    });
    await inParallel(batches, BATCHES, () => token.isCancellationRequested, async (batch) => {
      let texts: { one: Changed; text: ReleaseText }[] = [];
      let length = 0;
      const send = async (): Promise<void> => {
        const sent = texts;
        [texts, length] = [[], 0];
        if (sent.length === 0 || token.isCancellationRequested) return;
        const result = await this.server.request<RegisterResult>(RegisterRequest, { releases: sent.map(({ text }) => text), lexicon: batch[0].lexicon } satisfies RegisterParams, token);
        if (token.isCancellationRequested) return;
        sent.forEach(({ one: { uri, stamp } }, i) => {
          const release = result?.[i];
          if (!release) { failed.push(uri); return; }
          this.index.set(uri.toString(), { stamp, release });
          this.register.set(uri.toString(), sourceOf(uri), release);
        });
        this.count(sent.length);
        this.saveTimer ??= setTimeout(() => this.keep(), MEANWHILE);
      };
      for (const one of batch) {
        const text = await readRelease(one.uri, this.sidecars.has(sidecarOf(one.uri).toString()));
        if (text) texts.push({ one, text });
        else { failed.push(one.uri); this.count(1); }
        length += text?.text.length ?? 0;
        if (length > BATCH_LENGTH) await send();
      }
      await send();
    });
    failed.forEach((uri) => this.forget(uri));
    if (failed.length > 0) this.set({ problems: [...this.current.problems, unread(failed)] });
  }

  private count(more: number): void {
    this.set({ done: this.current.done + more });
  }

  private set(change: Partial<IndexState>): void {
    this.current = { ...this.current, ...change };
    this.changed.fire();
  }

  private async forgetAllBut(found: readonly { readonly uri: Uri }[]): Promise<void> {
    const there = new Set<string>();
    this.bySidecar.clear();
    await inSteps(found, ({ uri }) => {
      there.add(uri.toString());
      this.bySidecar.set(sidecarOf(uri).toString(), uri);
    });
    await inSteps([...this.index.entries()], ([uri]) => { if (!there.has(uri)) this.forget(Uri.parse(uri)); });
  }

  private forget(uri: Uri): void {
    this.index.delete(uri.toString());
    this.register.delete(uri.toString());
  }

  private watch(): void {
    this.watchers.splice(0).forEach((watcher) => watcher.dispose());
    for (const folder of workspace.workspaceFolders ?? []) {
      for (const pattern of patternsOf(folder)) this.follow(folder, pattern, (uri) => this.soon(uri));
      this.follow(folder, '**/*.annotations.jsonld', (uri) => { const release = this.bySidecar.get(uri.toString()); if (release) this.soon(release); });
      for (const pattern of [LEXICON_PATH, '**/.gitignore']) this.follow(folder, pattern, () => void this.refresh());
    }
  }

  private follow(folder: WorkspaceFolder, pattern: string, act: (uri: Uri) => void): void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    this.watchers.push(watcher, watcher.onDidChange(act), watcher.onDidCreate(act), watcher.onDidDelete(act));
  }

  private soon(uri: Uri): void {
    this.pending.set(uri.toString(), uri);
    clearTimeout(this.eventTimer);
    this.eventTimer = setTimeout(() => void this.handle(), QUIET);
  }

  /** Brings what has changed up to date. A file that is not known yet may be one that is to be left out: then all are looked for. */
  private handle(): Promise<void> {
    const uris = [...this.pending.values()];
    this.pending.clear();
    if (uris.some((uri) => !this.register.has(uri.toString()))) return this.refresh();
    return (this.running = (this.running ?? Promise.resolve()).then(async () => {
      this.run = new CancellationTokenSource();
      const changed: Changed[] = [];
      for (const uri of uris) {
        const sidecar = sidecarOf(uri);
        if ((await contentOf(sidecar)) === null) this.sidecars.delete(sidecar.toString());
        else this.sidecars.add(sidecar.toString());
        const folder = workspace.getWorkspaceFolder(uri);
        const lexicon = folder ? await contentOf(Uri.joinPath(folder.uri, LEXICON_PATH)) : null;
        const stamped = await this.stamp(uri, lexicon);
        if (!stamped || stamped.bytes > LONGEST) this.forget(uri);
        else if (this.index.get(uri.toString())?.stamp !== stamped.stamp) changed.push({ uri, stamp: stamped.stamp, lexicon });
      }
      await this.read(changed);
      this.changed.fire();
      this.keepSoon();
    }));
  }

  private keepSoon(): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => this.keep(), KEEP);
  }

  /** Keeps what is known by now, one time after the other: a window that is closed while it reads goes on from there. */
  private keep(): void {
    this.saveTimer = undefined;
    this.saving = this.saving.then(() => this.index.save()).catch((error: Error) => this.log.error(error));
  }
}

/** The first few names, in order. */
const firstNames = (uris: readonly Uri[]): string => `${uris.map(fileName).sort().slice(0, 3).join(', ')}${uris.length > 3 ? ' …' : ''}`;

/** The path of a release as people know it. */
const sourceOf = (uri: Uri): string => workspace.asRelativePath(uri);

const tooLong = (uris: readonly Uri[]): string => {
  const most = LONGEST / 1024 / 1024;
  return uris.length === 1 ? l10n.t('A file is larger than {0} MB and left out: {1}.', most, firstNames(uris)) : l10n.t('{0} files are larger than {1} MB and left out: {2}.', uris.length, most, firstNames(uris));
};

const unread = (uris: readonly Uri[]): string =>
  (uris.length === 1 ? l10n.t('A file could not be read as text: {0}. The log says more.', firstNames(uris)) : l10n.t('{0} files could not be read as text: {1}. The log says more.', uris.length, firstNames(uris)));
