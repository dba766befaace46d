/** How long a page works at each frame: handlers of scrolling, script, styles, layout and painting, as Chromium's own trace has them. */
import type { Page } from 'playwright-core';

/** Milliseconds of each frame in which there was something to do. */
export interface FrameTimes {
  /** That the page's thread had the processor. */
  readonly work: readonly number[];
  /** From its beginning to its end, others' turns at the processor included. */
  readonly whole: readonly number[];
}

/** What `chrome://tracing` reads; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The work at one frame, in Chromium's compositor. */
const FRAME = 'ProxyMain::BeginMainFrame';

/** The frames of a page while something is done to it. @throws Error where the trace has none */
export async function frameTimes(page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['cc'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const frames = traceEvents.filter(({ name, tdur }) => name === FRAME && tdur !== undefined);
  if (frames.length === 0) throw new Error('The browser\'s trace tells of no frame.');
  return { work: frames.map(({ tdur }) => tdur! / 1000), whole: frames.map(({ dur }) => dur! / 1000) };
}
