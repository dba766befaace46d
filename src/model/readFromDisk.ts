/** Where Node finds the weights: beside the bundle, or beside this file when run from source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel, type Model } from './model';

/** Reads `weights.bin` from `folder`. @throws Error where the file is missing or damaged */
export function readModelFromDisk(folder: string = __dirname): Model {
  return readModel(readFileSync(join(folder, 'weights.bin')));
}
