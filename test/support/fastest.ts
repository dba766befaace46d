/** Times of work, as bounds on how it grows need them. */

/** The shortest of three runs, in milliseconds: what else the machine does only makes a run longer. */
export function fastest(work: () => unknown): number {
  return Math.min(...[0, 1, 2].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }));
}
