/** A bar on a terminal that tells how far the work is: files, words a second, time left. */
import type { WriteStream } from 'node:tty';

const WIDTH = 24;
/** Milliseconds between two drawings. */
const INTERVAL = 100;
/** Milliseconds of work that need no bar. */
const DELAY = 500;
const ERASE_LINE = '\r\x1b[K';

/** How much there is to do. */
export interface Total {
  readonly files: number;
  /** The length of all files, or null where nobody knows how much will come. */
  readonly bytes: number | null;
}

/** What was done in one step. */
export interface Step {
  readonly documents: number;
  readonly bytes: number;
  readonly words: number;
  /** True where it was there already, which says nothing of the speed. */
  readonly skipped: boolean;
}

export class Progress {
  private readonly begin: number;
  private readonly timer: ReturnType<typeof setInterval> | undefined;
  private drawn = -Infinity;
  private shown = false;
  private done = 0;
  private words = 0;
  private bytes = 0;
  private skippedBytes = 0;

  /**
   * @param terminal where to draw; a stream that is no terminal shows nothing
   * @param now the time in milliseconds
   */
  constructor(
    private readonly terminal: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>,
    private readonly total: Total,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.begin = now();
    // Time goes on where one long text takes it all.
    if (terminal.isTTY) this.timer = setInterval(() => this.draw(), INTERVAL).unref();
  }

  step({ documents, bytes, words, skipped }: Step): void {
    this.done += documents;
    this.words += words;
    this.bytes += bytes;
    if (skipped) this.skippedBytes += bytes;
    this.draw();
  }

  /** Makes room for a message; the bar comes back soon. */
  clear(): void {
    if (this.shown) this.terminal.write(ERASE_LINE);
    this.shown = false;
    this.drawn = -Infinity;
  }

  /** Wipes the bar away for good. */
  end(): void {
    clearInterval(this.timer);
    this.clear();
  }

  private draw(): void {
    const now = this.now();
    if (!this.terminal.isTTY || now - this.begin < DELAY || now - this.drawn < INTERVAL) return;
    this.drawn = now;
    this.shown = true;
    this.terminal.write(ERASE_LINE + this.line((now - this.begin) / 1000).slice(0, (this.terminal.columns || 80) - 1));
  }

  private line(seconds: number): string {
    const { files, bytes } = this.total;
    const speed = `${thousands(this.words / seconds)} words/s`;
    if (bytes === null) return `${thousands(this.done)} documents, ${speed}`;
    const full = Math.round((WIDTH * this.bytes) / Math.max(bytes, this.bytes, 1));
    const read = this.bytes - this.skippedBytes;
    const time = read > 0 ? `${duration((seconds / read) * Math.max(bytes - this.bytes, 0))} left` : `${duration(seconds)} so far`;
    return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${thousands(this.done)}/${thousands(files)} files, ${speed}, ${time}`;
  }
}

const thousands = (n: number): string => Math.round(n).toLocaleString('en-US');

/** "42 s", "3 min 5 s" or "2 h 10 min". */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
