/** Below the table: the selected commitment as a whole, and where else it was undertaken, with what changed in its wording. */
import * as l10n from '@vscode/l10n';
import { forceWord } from '../translation/forces';
import { changedWords } from './changedWords';
import { element } from './element';
import type { Details } from './messages';
import { statusWord } from './words';

/** @param open shows a commitment in its text */
export function showDetails(pane: HTMLElement, details: Details | null, open: (id: string) => void): void {
  pane.hidden = details === null;
  if (!details) return pane.replaceChildren();
  const { row, occurrences } = details;
  pane.replaceChildren(
    element('p', { class: 'whole' }, row.text),
    element('p', { class: 'facts' }, [
      forceWord(row.force), row.actors, row.deadline && `${row.deadline}${row.date ? ` (${row.date})` : ''}${row.overdue ? `, ${l10n.t('overdue')}` : ''}`, `${statusWord(row.status)}${row.note ? `: ${row.note}` : ''}`, row.title, row.history,
    ].filter((fact) => fact !== '').join(' · ')),
    ...(occurrences.length === 0 ? [] : [element('ol', { class: 'occurrences' }, ...occurrences.map(({ id, released, source, words, isThis }) => {
      const link = element('button', { type: 'button', class: 'link' }, `${released} · ${source}`);
      link.addEventListener('click', () => open(id));
      return element('li', isThis ? { class: 'this', 'aria-current': 'true' } : {}, link, ' ', ...changedWords(words));
    }))]),
  );
}
