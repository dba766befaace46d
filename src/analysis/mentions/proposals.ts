/** Takes the model's proposals over. */
import type { EntityType } from '../annotation';
import type { NameBoard } from './nameBoard';
import type { NameSpan } from './nameModel';

const TYPES: Readonly<Record<NameSpan['nameClass'], EntityType>> = { PERSON: 'PERSON', ORG: 'ORG', PLACE: 'GPE', OTHER: 'PRODUCT' };

/** Puts what the model found on the board. */
export function putModelNames(board: NameBoard, proposals: readonly NameSpan[]): void {
  for (const { first, end, nameClass, certainty } of proposals) board.put({ first, end, type: TYPES[nameClass], certainty, why: 'name model' });
}
