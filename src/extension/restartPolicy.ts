/** When a server that ended is started again. */

const MOST = 4;
/** Milliseconds. */
const WINDOW = 3 * 60 * 1000;

/** What to do now that the server has ended. */
export interface Decision {
  readonly restart: boolean;
  /** True for the first end of all: the one that the user is told of. */
  readonly first: boolean;
}

/** @returns a function to call with the time, in milliseconds, of each end: it allows four restarts in three minutes */
export function restartPolicy(): (now: number) => Decision {
  const ends: number[] = [];
  return (now) => {
    const first = ends.length === 0;
    ends.push(now);
    return { restart: ends.filter((end) => now - end < WINDOW).length <= MOST, first };
  };
}
