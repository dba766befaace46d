/** Programs of the system that check files as nobody here would: where one is missing, the test that needs it is skipped and says how to get it. */
import { spawnSync } from 'node:child_process';

/** The Debian package of each program. */
const PACKAGES: Readonly<Record<string, string>> = { jing: 'jing', xmllint: 'libxml2-utils', soffice: 'libreoffice-writer-nogui' };

/**
 * Runs a program on a file.
 * @returns what it wrote and whether it was content
 */
export function runTool(context: Mocha.Context, program: string, args: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    context.test!.title += ` (skipped: no ${program} here; apt-get install ${PACKAGES[program] ?? program})`;
    context.skip();
  }
  if (error) throw error;
  return { ok: status === 0, output: stdout + stderr };
}
