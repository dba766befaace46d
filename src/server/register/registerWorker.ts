/** What runs in a thread of the register: one batch of releases at a time, with weights of its own. */
import { analyse } from '../../analysis/analyse';
import type { Model } from '../../model/model';
import { readModelFromDisk } from '../../model/readFromDisk';
import type { RegisterParams, RegisterResult } from './protocol';
import { registerReleases } from './registerReleases';

let model: Model | undefined;

/** Failures go to the log through standard error, which is the server's. */
export const registerInThread = (params: RegisterParams): RegisterResult =>
  [...registerReleases(params, (text) => analyse(text, (model ??= readModelFromDisk())), (name, error) => console.error(`“${name}” could not be analysed for the register:`, error))];
