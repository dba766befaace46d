/** Samples of what the looks in a drawing mean. */
import { words, type Shape } from './shape';

/** One look and its name. */
export interface Sample {
  readonly name: string;
  /** Pixels after which its name begins, and that both take beside the name's own. */
  readonly at: number;
  readonly room: number;
  /** Draws the look; `y` is the top of its line. */
  draw(x: number, y: number): readonly Shape[];
}

/** Pixels of a line, and between a name and the next look. */
const [LINE, APART] = [20, 18];

/** Samples beside each other, in as many lines as it takes. */
export function legend(samples: readonly Sample[], width: number, measure: (words: string) => number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const { name, at, room, draw } of samples) {
    const wide = room + measure(name) + APART;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    shapes.push(...draw(x, y), words(x + at, y + 12, name, 'label muted'));
    x += wide;
  }
  return { shapes, height: y + LINE };
}
