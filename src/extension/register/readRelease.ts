/** Reads what the register needs of a release's file: first what tells whether it has changed, then the rest. */
import { workspace, type FileStat, type Uri } from 'vscode';
import type { ReleaseText } from '../../register/registerRelease';
import { sidecarOf } from '../annotating/sidecarOf';
import { contentOf } from '../contentOf';
import { fileName } from '../fileName';

export interface Stamped {
  readonly stamp: string;
  readonly bytes: number;
}

/**
 * What the register's record of a release depends on; null where there is no such file.
 * @param hasSidecar whether there may be one
 * @param lexicon names the lexicon that holds for it
 */
export async function stampOf(uri: Uri, hasSidecar: boolean, lexicon: string): Promise<Stamped | null> {
  const [release, sidecar] = await Promise.all([statOf(uri), hasSidecar ? statOf(sidecarOf(uri)) : null]);
  return release && { stamp: [release, sidecar].map((stat) => (stat ? `${stat.mtime}:${stat.size}` : '')).concat(lexicon).join(' '), bytes: release.size };
}

const statOf = async (uri: Uri): Promise<FileStat | null> => Promise.resolve(workspace.fs.stat(uri)).catch(() => null);

/** @returns null where the file is gone, cannot be read, or is no text */
export async function readRelease(uri: Uri, hasSidecar: boolean): Promise<ReleaseText | null> {
  try {
    const [bytes, sidecar] = await Promise.all([workspace.fs.readFile(uri), hasSidecar ? contentOf(sidecarOf(uri)) : null]);
    if (bytes.includes(0)) return null;
    return { name: fileName(uri), text: await workspace.decode(bytes, { uri }), sidecar };
  } catch {
    return null;
  }
}
