/** The figures of a picture as a table. */
import * as l10n from '@vscode/l10n';
import type { Table } from '../overview/picture';
import { element } from '../registerTab/element';

/** @param labelledBy the id of its heading @param open shows an item in the text */
export function tableElement({ columns, rows }: Table, labelledBy: string, open: (id: string) => void): HTMLTableElement {
  return element('table', { 'aria-labelledby': labelledBy },
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows.map(({ cells: [first, ...rest], items }) => {
      const link = element('button', { type: 'button', class: 'link', title: items.length > 1 ? l10n.t('Shows one after the other in the text') : l10n.t('Shows it in the text') }, first);
      let times = 0;
      link.addEventListener('click', () => open(items[times++ % items.length]));
      return element('tr', {}, element('th', { scope: 'row' }, link), ...rest.map((cell) => element('td', {}, cell)));
    })));
}
