/** Does many things, a few at a time. */

/** Calls `act` for each item, in order, with at most `limit` calls under way. @param stopped asked before each call */
export async function inParallel<T>(items: readonly T[], limit: number, stopped: () => boolean, act: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const go = async (): Promise<void> => {
    while (next < items.length && !stopped()) await act(items[next++]);
  };
  await Promise.all(Array.from({ length: limit }, go));
}
