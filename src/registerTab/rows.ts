/** How a row of the register looks. */
import * as l10n from '@vscode/l10n';
import { forceWord } from '../translation/forces';
import { numberWords } from '../translation/locale';
import { element } from './element';
import type { CommitmentRow, GroupRow, RowView } from './messages';
import { groupWord, statusWord } from './words';

/** The marks of forces, as in the margin of the text: told apart by shape. */
export const MARKS: Readonly<Record<string, string>> = { agreed: '✓', pledged: '●', 'called-for': '▲', hoped: '○' };

export const rowId = (index: number): string => `row-${index}`;

/** The elements of a commitment's row: made once and copied, since nothing else takes as long while one scrolls. */
const COMMITMENT = element('template');
const part = (name: string): HTMLElement => element('span', { class: name });
const cell = (name: string, ...children: readonly Node[]): HTMLElement => element('div', { role: 'gridcell', class: `cell ${name}` }, ...children);
const mark = part('mark');
mark.setAttribute('aria-hidden', 'true');
COMMITMENT.content.append(
  cell('force', mark, part('value')), cell('actors', part('value')), cell('text', part('words'), part('history')), cell('deadline', part('value'), part('late')),
  cell('released', part('value')), cell('source', part('value')), cell('status', part('value'), part('note')),
);

/**
 * Shows a row in an element.
 * @param row undefined while it is on its way
 * @param made one that showed another row, to be filled anew
 */
export function rowElement(row: RowView | undefined, index: number, selected: boolean, made: HTMLElement = element('div', { role: 'row' })): HTMLElement {
  const overdue = row?.kind === 'commitment' && row.overdue;
  made.className = `row${selected ? ' selected' : ''}${row ? '' : ' waiting'}${row?.kind === 'group' ? ' group' : ''}${overdue ? ' overdue' : ''}`;
  made.id = rowId(index);
  made.dataset['index'] = String(index);
  made.setAttribute('aria-rowindex', String(index + 2));
  made.setAttribute('aria-selected', String(selected));
  made.removeAttribute('aria-expanded');
  if (row?.kind === 'commitment') fillCommitment(made, row);
  else made.replaceChildren(...(row ? [groupHeading(row)] : []));
  if (row?.kind === 'group') made.setAttribute('aria-expanded', String(!row.collapsed));
  return made;
}

const groupHeading = (row: GroupRow): HTMLElement =>
  element('div', { role: 'gridcell', class: 'heading' }, `${row.collapsed ? '▸' : '▾'} ${groupWord(row.group)}`, element('span', { class: 'badge' }, numberWords(row.count)));

function fillCommitment(made: HTMLElement, row: CommitmentRow): void {
  if (made.childElementCount !== COMMITMENT.content.childElementCount) made.replaceChildren(COMMITMENT.content.cloneNode(true));
  const [force, actors, text, deadline, released, source, status] = made.children;
  const say = (within: Element, title: string, first: string, second = ''): void => {
    if (within.getAttribute('title') !== title) within.setAttribute('title', title);
    [first, second].forEach((words, i) => { if (within.children[i] && within.children[i].textContent !== words) within.children[i].textContent = words; });
  };
  force.firstElementChild!.className = `mark ${row.force}`;
  say(force, forceWord(row.force), MARKS[row.force] ?? '', ` ${forceWord(row.force)}`);
  say(actors, row.actors, row.actors || '–');
  say(text, row.text, row.text, row.history ? `↻ ${row.repeated}` : '');
  const { children: [, history] } = text;
  if (history.getAttribute('title') !== row.history) {
    history.setAttribute('title', row.history);
    history.setAttribute('aria-label', row.history);
  }
  say(deadline, row.deadline, row.date || row.deadline || '–', row.overdue ? l10n.t('overdue') : '');
  say(released, row.released, row.released || '–');
  say(source, `${row.title}\n${row.source}`, row.source);
  say(status, row.note || l10n.t('Press S to change'), statusWord(row.status), row.note ? ` · ${row.note}` : '');
}
