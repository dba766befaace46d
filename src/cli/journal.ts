/** What is written in a folder, a line of NDJSON each, so that a run that was ended is taken up where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import type { FormatId } from '../formats/registry';
import type { Written } from './outputs';

/** Hidden, in the folder of the outputs. */
const FILE = '.press-release-annotator.ndjson';

/** Milliseconds between two writings. */
const INTERVAL = 250;

export class Journal {
  private readonly path: string;
  private readonly waiting: string[] = [];
  private flushed = -Infinity;
  private opened = false;

  /** @param folder where outputs go; need not exist */
  constructor(
    private readonly folder: string,
    private readonly format: FormatId,
  ) {
    this.path = join(folder, FILE);
  }

  /** What this version of the program wrote in this format, by the names of the documents; nothing where that cannot be told. */
  read(): ReadonlyMap<string, Written> {
    const entries = new Map<string, Written>();
    for (const line of this.lines()) {
      const entry = entryOf(line);
      if (entry?.version === version && entry.format === this.format) entries.set(entry.name, entry);
    }
    return entries;
  }

  /** Notes what was written of a document, now or soon. @throws Error of the file system */
  add(name: string, written: Written): void {
    this.waiting.push(JSON.stringify({ name, format: this.format, version, ...written }));
    if (performance.now() - this.flushed > INTERVAL) this.flush();
  }

  /** Writes what is noted and not yet written. @throws Error of the file system */
  flush(): void {
    if (this.waiting.length === 0) return;
    if (!this.opened) mkdirSync(this.folder, { recursive: true });
    // A line that was cut short is closed first. Another process may write to the same file: lines are added whole.
    const torn = !this.opened && this.lines().at(-1) !== '';
    appendFileSync(this.path, `${torn ? '\n' : ''}${this.waiting.splice(0).join('\n')}\n`);
    this.opened = true;
    this.flushed = performance.now();
  }

  /** The last is empty where the file ends as it should. */
  private lines(): string[] {
    try {
      return existsSync(this.path) ? readFileSync(this.path, 'utf8').split('\n') : [''];
    } catch {
      return [''];
    }
  }
}

interface Entry extends Written {
  readonly name: string;
  readonly format: string;
  readonly version: string;
}

/** A line that somebody cut short or changed says nothing. */
function entryOf(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Partial<Entry> | null;
    return typeof entry?.name === 'string' && typeof entry.source === 'string' && Array.isArray(entry.files) ? (entry as Entry) : null;
  } catch {
    return null;
  }
}
