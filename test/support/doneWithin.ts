/**
 * Does work that must not take more than so many milliseconds of the processor's time, which other programs on the machine do not use up, and gives its result.
 * @throws Error where it takes longer
 */
export function doneWithin<T>(milliseconds: number, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took >= milliseconds) throw new Error(`It took ${Math.round(took)} ms of the processor's time; ${milliseconds} is the most.`);
  return result;
}
