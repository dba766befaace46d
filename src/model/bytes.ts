/** Reads and writes the packed file: whole numbers of variable length (LEB128), bytes, and ascending numbers as differences. */

/** Thrown by readers where the file ends early; {@link readModel} turns it into a message. */
export class ByteReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean { return this.at === this.bytes.length; }

  byte(): number {
    if (this.at >= this.bytes.length) throw new RangeError('the file ends early');
    return this.bytes[this.at++];
  }

  number(): number {
    let value = 0, scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
      if (scale > 2 ** 42) throw new RangeError('a number is too long');
    }
  }

  /** A count of things that take at least a byte each: bounded by what is left, so that a damaged file cannot ask for all the memory. */
  count(): number {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw new RangeError('a count is larger than the file');
    return count;
  }

  /** The next `length` bytes, as they are in the file. */
  take(length: number): Uint8Array {
    if (length > this.bytes.length - this.at) throw new RangeError('the file ends early');
    return this.bytes.subarray(this.at, this.at += length);
  }

  /** As many numbers below 2^32: read in one loop, since the largest part of loading a model is to read them. */
  numbers(count: number): Uint32Array {
    const { bytes } = this;
    const values = new Uint32Array(count);
    let { at } = this;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++], value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80 && shift < 35; shift += 7) value |= ((byte = bytes[at++]) & 0x7f) << shift;
      values[i] = value;
    }
    if (at > bytes.length) throw new RangeError('the file ends early');
    this.at = at;
    return values;
  }

  ascending(): Uint32Array {
    const values = this.numbers(this.count());
    for (let i = 1; i < values.length; i++) values[i] += values[i - 1];
    return values;
  }

  text(): string {
    return String.fromCharCode(...Array.from({ length: this.count() }, () => this.number()));
  }
}

export class ByteWriter {
  private readonly bytes: number[] = [];

  byte(value: number): void { this.bytes.push(value & 0xff); }

  number(value: number): void {
    while (value >= 0x80) {
      this.bytes.push((value % 128) | 0x80);
      value = Math.floor(value / 128);
    }
    this.bytes.push(value);
  }

  /** @param values in ascending order */
  ascending(values: ArrayLike<number>): void {
    this.number(values.length);
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      this.number(values[i] - last);
      last = values[i];
    }
  }

  text(value: string): void {
    this.number(value.length);
    for (let i = 0; i < value.length; i++) this.number(value.charCodeAt(i));
  }

  finish(): Uint8Array { return Uint8Array.from(this.bytes); }
}
