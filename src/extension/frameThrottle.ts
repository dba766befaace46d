/** Work that is asked for often and done at most once a frame. */

/** Milliseconds: sixty frames a second. */
const FRAME = 16;

export class FrameThrottle<K> {
  private readonly waiting = new Map<K, ReturnType<typeof setTimeout>>();
  private readonly last = new Map<K, number>();

  /** @param act what to do for a key */
  constructor(private readonly act: (key: K) => void) {}

  /** Does the work for a key now, or at the end of the frame where it was done in this one already. */
  request(key: K): void {
    if (this.waiting.has(key)) return;
    const wait = Math.max(0, (this.last.get(key) ?? 0) + FRAME - Date.now());
    this.waiting.set(key, setTimeout(() => {
      this.waiting.delete(key);
      this.last.set(key, Date.now());
      this.act(key);
    }, wait));
  }

  /** Drops what waits for a key, and all memory of it. */
  forget(key: K): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.last.delete(key);
  }

  dispose(): void {
    for (const key of [...this.waiting.keys()]) this.forget(key);
  }
}
