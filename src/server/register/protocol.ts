/** What client and server say to each other about the register. Beside the other protocols, the only file of the server that the client imports. */
import type { RegisterRelease } from '../../register/entry';
import type { ReleaseText } from '../../register/registerRelease';

/** Request: what the register keeps of some releases, which need not be open. */
export const RegisterRequest = 'pressRelease/register';
export interface RegisterParams {
  readonly releases: readonly ReleaseText[];
  /** The content of the lexicon that holds for them, null where there is none. */
  readonly lexicon: string | null;
}

/** One for each release, in their order; null where it could not be analysed, and the log says why. */
export type RegisterResult = readonly (RegisterRelease | null)[];
