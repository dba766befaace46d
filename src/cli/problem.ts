/** Problems with an input or output, in words that say what happened and what to do. */

/** One sentence or two for the user, without the name of the file, which is put before them. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Wrong usage of the command line: nothing was read or written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder; check the name.',
  EACCES: 'Permission was denied; change the permissions, or run as a user who has them.',
  EPERM: 'The operation is not permitted here; change the permissions, or choose another folder.',
  ENOSPC: 'The disk is full; free some space.',
  EDQUOT: 'The disk quota is used up; free some space.',
  EROFS: 'The disk is read-only; choose another folder with --output.',
  EISDIR: 'A folder stands where a file should be; rename one of them.',
  ENOTDIR: 'A file stands where a folder should be; rename one of them.',
  ELOOP: 'The symbolic link leads back to itself; remove it.',
  EMFILE: 'Too many files are open; run again with a smaller --jobs.',
  ENAMETOOLONG: 'The name is too long for this disk; shorten it.',
  EIO: 'The disk reports an error; check it, then run again.',
  ERR_FS_FILE_TOO_LARGE: 'The file is over 2 GB; split it.',
  ERR_STRING_TOO_LONG: 'The text is too long to be read at once; split it.',
  ERR_WORKER_OUT_OF_MEMORY: 'The text is too long for the memory there is; split it, or run again with a smaller --jobs.',
};

/** What meets every file that is written to the same disk. */
const HOPELESS: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS'];

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? '';

/** True where there is no use in going on with other files. */
export const isHopeless = (error: unknown): boolean => error instanceof Error && HOPELESS.includes(codeOf(error));

/** What to tell the user of an error, in one line. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Problem || error instanceof UsageError) return error.message;
  return ADVICE[codeOf(error)] ?? `Something unexpected happened: ${error.message.split('\n')[0]} Please report it, with the text if you may share it.`;
}
