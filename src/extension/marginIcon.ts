/** The marks in the margin: a shape for each force, so that they do not depend on colour. */
import { Uri } from 'vscode';

/** Shapes in a square of 16, drawn with the current colour. */
const SHAPES: Readonly<Record<string, string>> = {
  'agreed': '<circle cx="8" cy="8" r="7" fill="C"/><path d="M4.500 8.300l2.500 2.500 4.600-5.300" fill="none" stroke="B" stroke-width="1.8"/>',
  'pledged': '<circle cx="8" cy="8" r="5" fill="C"/>',
  'called-for': '<path d="M8 2.500l6.200 11H1.800z" fill="C"/>',
  'hoped': '<circle cx="8" cy="8" r="4.500" fill="none" stroke="C" stroke-width="1.700"/>',
};
/** The contributed colours once more: a picture cannot take a colour of the theme. */
const COLORS: Readonly<Record<'dark' | 'light', Readonly<Record<string, string>>>> = {
  dark: { 'agreed': '#4FD6A5', 'pledged': '#6CB8FF', 'called-for': '#F2B04C', 'hoped': '#C4B2F4' },
  light: { 'agreed': '#00694C', 'pledged': '#0A56AD', 'called-for': '#8A5000', 'hoped': '#6546AE' },
};

/** The picture for a force, as a data address. */
export function marginIcon(force: string, theme: 'dark' | 'light'): Uri {
  const shape = SHAPES[force].replaceAll('"C"', `"${COLORS[theme][force]}"`).replaceAll('"B"', theme === 'dark' ? '"#121314"' : '"#FFFFFF"');
  return Uri.parse(`data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${shape}</svg>`)}`);
}
