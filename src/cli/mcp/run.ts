/** The command `mcp`: serves an assistant until it goes. */
import { loadModel } from '../annotate';
import { describeProblem } from '../problem';
import { ReleaseFolder } from './releaseFolder';
import { SCOPES } from './search';
import { toolsFor } from './tools';

/**
 * @param folder what may be read; null for nothing but the texts that the assistant gives
 * @throws Problem where the folder or the weights cannot be read
 */
export async function runMcp(folder: string | null, version: string): Promise<void> {
  const opened = folder === null ? null : await ReleaseFolder.open(folder);
  loadModel();
  const { serve } = await import('./server');
  await serve({ tools: toolsFor(opened), version, scopes: SCOPES, describe: describeProblem });
}
