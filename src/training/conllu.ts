/** Reads CoNLL-U, as GUM writes it. */

export interface ConlluToken {
  readonly form: string;
  readonly xpos: string;
  /** 1-based; 0 is the root. */
  readonly head: number;
  readonly misc: string;
  readonly spaceAfter: boolean;
}

export type ConlluSentence = readonly ConlluToken[];

/** The sentences of a file, each the list of its syntactic words. */
export function readConllu(content: string): ConlluSentence[] {
  return content.split(/\n\n+/).map(readSentence).filter((sentence) => sentence.length > 0);
}

function readSentence(block: string): ConlluToken[] {
  const tokens: ConlluToken[] = [];
  // A range such as "5-6" is one orthographic word: the space behind it is behind its last part, and there is none inside.
  let last = 0, rangeSpace = true;
  for (const line of block.split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [id, form, , , xpos, , head, , , misc] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      last = Number(range[2]);
      rangeSpace = !misc.includes('SpaceAfter=No');
      continue;
    }
    if (!/^\d+$/.test(id)) continue;
    const at = Number(id);
    const spaceAfter = at < last ? false : at === last ? rangeSpace : !misc.includes('SpaceAfter=No');
    tokens.push({ form, xpos, head: Number(head), misc, spaceAfter });
  }
  return tokens;
}
