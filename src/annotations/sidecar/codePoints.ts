import type { Span } from '../../analysis/document';

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
    let low = 0;
    let high = this.seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.seconds[middle] - middle <= position) low = middle + 1;
      else high = middle;
    }
    return Math.min(position + low, this.text.length);
  }
}

function secondHalves(text: string): Int32Array {
  const found: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) found.push(index + 1);
  return Int32Array.from(found);
}

/** How many of the ascending numbers are below a bound. */
function firstAtLeast(numbers: Int32Array, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
