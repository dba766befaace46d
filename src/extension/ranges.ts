/** Places in the text: the protocol's ranges, which are plain objects, compared without the editor's classes. */
import type { Position, Range } from 'vscode-languageserver-types';

/** Negative where `a` is before `b`, 0 where they are the same place. */
export const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** True where a position is in a range or at its end. */
export const contains = (range: Range, position: Position): boolean => comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
