/** Answers the client's requests for what the register keeps of releases. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Analysis } from '../../analysis/annotation';
import type { RegisterRelease } from '../../register/entry';
import { messageOf } from '../failure';
import { RegisterRequest, type RegisterParams, type RegisterResult } from './protocol';
import { registerReleases } from './registerReleases';

/** Does a batch of releases; never rejects. */
export type RegisterWork = (params: RegisterParams, isCancelled: () => boolean) => Promise<RegisterResult>;

/**
 * @param threads where releases are analysed; without them it is done here, with a pause after each release in which others are answered
 * @param pause resolves when what has arrived in the meantime is done
 */
export function serveRegister(connection: Connection, analyse: (text: string) => Analysis, pause: () => Promise<void>, threads?: RegisterWork): void {
  const here: RegisterWork = async (params, isCancelled) => {
    const found: (RegisterRelease | null)[] = [];
    const work = registerReleases(params, analyse, (name, error) => connection.console.error(`“${name}” could not be analysed for the register: ${messageOf(error)}`));
    while (found.length < params.releases.length) {
      await pause();
      found.push(isCancelled() ? null : work.next().value ?? null);
    }
    return found;
  };
  connection.onRequest(RegisterRequest, (params: RegisterParams, token: CancellationToken) => (threads ?? here)(params, () => token.isCancellationRequested));
}
