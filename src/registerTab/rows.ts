/** How a row of the register looks. */
import { element } from './element';
import type { RowView } from './messages';

/** The marks of forces, as in the margin of the text: told apart by shape. */
export const MARKS: Readonly<Record<string, string>> = { agreed: '✓', pledged: '●', 'called-for': '▲', hoped: '○' };
export const forceName = (force: string): string => ({ 'called-for': 'Called for' })[force] ?? named(force);
export const named = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

export const rowId = (index: number): string => `row-${index}`;

/** @param row undefined while it is on its way */
export function rowElement(row: RowView | undefined, index: number, selected: boolean): HTMLElement {
  const made = element('div', { class: `row${selected ? ' selected' : ''}`, role: 'row', id: rowId(index), 'aria-rowindex': String(index + 2), 'aria-selected': String(selected), 'data-index': String(index) });
  if (!row) {
    made.classList.add('waiting');
    return made;
  }
  if (row.kind === 'group') {
    made.classList.add('group');
    made.setAttribute('aria-expanded', String(!row.collapsed));
    made.append(element('div', { role: 'gridcell', class: 'heading' }, `${row.collapsed ? '▸' : '▾'} ${named(row.group)}`, element('span', { class: 'badge' }, String(row.count))));
    return made;
  }
  const cell = (name: string, title: string, ...children: readonly (Node | string)[]): HTMLElement => element('div', { role: 'gridcell', class: `cell ${name}`, title }, ...children);
  if (row.overdue) made.classList.add('overdue');
  made.append(
    cell('force', forceName(row.force), element('span', { class: `mark ${row.force}`, 'aria-hidden': 'true' }, MARKS[row.force] ?? ''), ` ${forceName(row.force)}`),
    cell('actors', row.actors, row.actors || '–'),
    cell('text', row.text, element('span', { class: 'words' }, row.text), ...(row.history ? [element('span', { class: 'history', title: row.history, 'aria-label': row.history }, row.history.replace(/^.*repeated /, '↻ '))] : [])),
    cell('deadline', row.deadline, row.date || row.deadline || '–', ...(row.overdue ? [element('span', { class: 'late' }, 'overdue')] : [])),
    cell('released', row.released, row.released || '–'),
    cell('source', `${row.title}\n${row.source}`, row.source),
    cell('status', row.note || 'Press S to change', named(row.status), ...(row.note ? [element('span', { class: 'note' }, ` · ${row.note}`)] : [])),
  );
  return made;
}
