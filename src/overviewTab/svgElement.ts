/** Turns drawings into elements of the page; words only ever get in as text. */
import type { Shape } from '../overview/shape';

const SVG = 'http://www.w3.org/2000/svg';

export function svgElement({ name, attributes, children }: Shape): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return made;
}

let context: CanvasRenderingContext2D | null | undefined;
let font = '';

/** How wide words are in the pictures' own type, in pixels. */
export function measure(words: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return words.length * 7;
  context.font = font;
  return context.measureText(words).width;
}

/** Takes over the type of the page, which the user can change. Call it before drawing. */
export function takeFont(): void {
  font = `${FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
}

/** As in the style sheet. */
const FONT_SIZE = 12;
