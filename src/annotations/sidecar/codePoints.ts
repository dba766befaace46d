import type { Span } from '../../analysis/document';
import { firstIndex } from '../../analysis/firstIndex';

/**
 * UTF-16 offsets to and from positions in the sidecar. The Web Annotation Data Model (W3C Recommendation, 23 February 2017, 4.2.5) wants a text
 * selected “in terms of unicode code points (the ‘character number’), not in terms of code units”. The text is the file as it is, byte order mark and
 * line ends counted: a plain text has no markup to be normalised away. A lone surrogate counts as one.
 */
export class CodePoints {
  /** UTF-16 offsets of the second halves of all surrogate pairs, ascending. */
  private readonly seconds: Int32Array;

  constructor(private readonly text: string) {
    this.seconds = secondHalves(text);
  }

  /** The number of code points before a UTF-16 offset; an offset inside a pair counts the whole pair. */
  fromUtf16(offset: number): number {
    return offset - firstAtLeast(this.seconds, offset);
  }

  /** A span in code points. */
  span({ start, end }: Span): Span {
    return { start: this.fromUtf16(start), end: this.fromUtf16(end) };
  }

  /** The UTF-16 offset of a code point; one past the text's end gives the end. */
  toUtf16(position: number): number {
    // The i-th pair ends before the position where its second half, less the i pairs before it, lies below it.
    const pairs = firstIndex(0, this.seconds.length, (i) => this.seconds[i] - i > position);
    return Math.min(position + pairs, this.text.length);
  }
}

function secondHalves(text: string): Int32Array {
  const found: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) found.push(index + 1);
  return Int32Array.from(found);
}

/** How many of the ascending numbers are below a bound. */
const firstAtLeast = (numbers: Int32Array, bound: number): number => firstIndex(0, numbers.length, (i) => numbers[i] >= bound);
