/** A picture as a file that stands by itself: with its heading, and with the colours of the theme written into it. */
import { writable } from '../formats/xml';
import { linesOf } from '../overview/fitted';
import { group, shape, words } from '../overview/shape';
import { measure, svgElement } from './svgElement';

const [MARGIN, LINE, HEAD] = [24, 18, 30];
/** Dots of a PNG for each pixel: sharp in print as well. */
const SHARPNESS = 2;
/** What the style sheet says and a file must say itself, with what holds where it says nothing. */
const LOOKS: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', stroke: 'none', 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal', opacity: '1',
};
const FONT = ['font-family', 'font-size', 'font-weight'];
/** What only the page needs. */
const FOR_THE_PAGE = ['class', 'data-mark', 'role', 'aria-labelledby'];

/** Words that stand above a saved picture. */
export interface Caption {
  readonly heading: string;
  readonly sentence: string;
  /** What the release is called. */
  readonly source: string;
}

/** @param drawing as it is on the page @returns a whole SVG document */
export function savedSvg(drawing: SVGSVGElement, { heading, sentence, source }: Caption): string {
  const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))];
  const lines = linesOf(sentence, width, measure);
  const top = MARGIN + HEAD + lines.length * LINE + 10;
  const whole = svgElement(shape('svg', { width: width + 2 * MARGIN, height: top + height + 34, viewBox: `0 0 ${width + 2 * MARGIN} ${top + height + 34}`, class: 'saved' },
    shape('title', {}, `${heading} – ${source}`), shape('desc', {}, sentence),
    shape('rect', { width: '100%', height: '100%', class: 'paper' }),
    words(MARGIN, MARGIN + 14, heading, 'label title'),
    ...lines.map((line, i) => words(MARGIN, MARGIN + HEAD + i * LINE + 6, line)),
    group(MARGIN, top),
    words(MARGIN, top + height + 18, source, 'label muted')));
  whole.querySelector('g')!.append(...[...drawing.cloneNode(true).childNodes]);
  whole.querySelectorAll('.current').forEach((mark) => mark.classList.remove('current'));
  // Colours are known only of what is on the page.
  const place = document.createElement('div');
  place.className = 'saving';
  place.append(whole);
  document.body.append(place);
  try {
    for (const one of whole.querySelectorAll<SVGElement>('*')) writeLooks(one);
    for (const one of [whole, ...whole.querySelectorAll('*')]) FOR_THE_PAGE.forEach((name) => one.removeAttribute(name));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${writable(new XMLSerializer().serializeToString(whole))}\n`;
  } finally {
    place.remove();
  }
}

/** @param svg a whole SVG document @returns the bytes in base64 @throws Error where the browser cannot draw it */
export async function savedPng(svg: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * SHARPNESS, image.naturalHeight * SHARPNESS];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.scale(SHARPNESS, SHARPNESS);
    context.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];
  } finally {
    URL.revokeObjectURL(address);
  }
}

function writeLooks(one: SVGElement): void {
  const looks = getComputedStyle(one);
  for (const [name, initial] of Object.entries(LOOKS)) {
    const value = looks.getPropertyValue(name);
    // A drawing's own reference to a filling stays: as computed, it may name the page.
    if (value !== '' && value !== initial && !one.getAttribute(name)?.startsWith('url(')) one.setAttribute(name, value);
  }
  if (one.localName === 'text' || one.localName === 'tspan') FONT.forEach((name) => one.setAttribute(name, looks.getPropertyValue(name)));
}
