/** A bar on a terminal that tells how far the work is: files, words a second, time left. */
import type { WriteStream } from 'node:tty';

const WIDTH = 24;
/** Milliseconds between two drawings. */
const INTERVAL = 100;
const ERASE_LINE = '\r\x1b[K';

export class Progress {
  private readonly begin = performance.now();
  private drawn = -Infinity;
  private done = 0;
  private words = 0;

  /**
   * @param terminal where to draw; a stream that is no terminal shows nothing
   * @param total how many files there are
   */
  constructor(
    private readonly terminal: Pick<WriteStream, 'write' | 'isTTY' | 'columns'>,
    private readonly total: number,
  ) {}

  /** Another file is done. */
  step(words: number): void {
    this.done++;
    this.words += words;
    const now = performance.now();
    if (this.shows && now - this.drawn >= INTERVAL) {
      this.drawn = now;
      this.terminal.write(ERASE_LINE + this.line(now));
    }
  }

  /** Makes room for a message; the bar comes back with the next file. */
  clear(): void {
    if (this.shows && this.drawn > -Infinity) this.terminal.write(ERASE_LINE);
    this.drawn = -Infinity;
  }

  /** One file needs no bar. */
  private get shows(): boolean {
    return this.terminal.isTTY && this.total > 1;
  }

  private line(now: number): string {
    const seconds = Math.max(now - this.begin, 1) / 1000;
    const full = Math.round((WIDTH * this.done) / this.total);
    const left = (seconds / this.done) * (this.total - this.done);
    const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${this.done}/${this.total} files, ${thousands(this.words / seconds)} words/s, ${duration(left)} left`;
    return line.slice(0, (this.terminal.columns || 80) - 1);
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
