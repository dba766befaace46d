/** A drawing as plain data: elements of SVG, which the page turns into real ones and tests can look at. */

export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

/** An element. Text gets in as a child alone, never as markup. */
export const shape = (name: string, attributes: Shape['attributes'] = {}, ...children: readonly (Shape | string)[]): Shape => ({ name, attributes, children });

/** Moves shapes together. */
export const group = (x: number, y: number, ...children: readonly Shape[]): Shape => shape('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, ...children);

/** Words whose base line is at `y`. @param look a class of the style sheet */
export const words = (x: number, y: number, text: string, look = 'label', anchor: 'start' | 'middle' | 'end' = 'start'): Shape =>
  shape('text', { x: rounded(x), y: rounded(y), class: look, ...(anchor !== 'start' && { 'text-anchor': anchor }) }, text);

/** A tenth of a pixel is as fine as anybody sees. */
export const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;
