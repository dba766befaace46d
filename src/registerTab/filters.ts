/** The head of the table: titles that sort, fields that filter, and the choice of groups. */
import * as l10n from '@vscode/l10n';
import { STATUSES } from '../register/entry';
import { COLUMNS, GROUPINGS, type Column, type Grouping, type Query } from '../register/query';
import { forceWord } from '../translation/forces';
import { element } from './element';
import { statusWord } from './words';

const TITLES: Readonly<Record<Column, string>> = {
  force: l10n.t('Force'), actors: l10n.t('Who'), text: l10n.t('What'), deadline: l10n.t('By when'), released: l10n.t('Released'), source: l10n.t('Release'), status: l10n.t('Status'),
};
const FILTERS: Readonly<Record<Column, string>> = {
  force: l10n.t('Filter by force'), actors: l10n.t('Filter by who is to act'), text: l10n.t('Filter by words'), deadline: l10n.t('Filter by deadline'), released: l10n.t('Filter by date of release'), source: l10n.t('Filter by release'), status: l10n.t('Filter by status'),
};
const GROUPS: Readonly<Record<Grouping, string>> = {
  none: l10n.t('Not grouped'), force: l10n.t('By force'), actors: l10n.t('By who is to act'), deadline: l10n.t('By year of the deadline'), released: l10n.t('By year of release'), source: l10n.t('By release'), status: l10n.t('By status'),
};
const CHOICES: Readonly<Partial<Record<Column, readonly string[]>>> = { force: ['agreed', 'pledged', 'called-for', 'hoped'], status: ['overdue', ...STATUSES] };
const HINTS: Readonly<Partial<Record<Column, string>>> = { deadline: l10n.t({ message: '<2027, none …', comment: ['what can be typed: the word “none” stays English'] }), released: '2026 …' };
const EXAMPLES = l10n.t({ message: 'For example 2027, 2027-03, <2027-06, >=2026, 2026..2027, or none', comment: ['what can be typed: the word “none” stays English'] });
/** Milliseconds after the last key before a filter holds. */
const QUIET = 150;

export class Filters {
  readonly head = element('div', { role: 'rowgroup', class: 'head' });
  readonly grouping = element('select', { 'aria-label': l10n.t('Group by'), class: 'grouping' });
  private readonly titles = new Map<Column, HTMLElement>();
  private readonly fields = new Map<Column, HTMLInputElement | HTMLSelectElement>();
  private timer = 0;

  /** @param change takes over what the user chose */
  constructor(private query: Query, private readonly change: (query: Query) => void) {
    const titles = element('div', { role: 'row', class: 'row titles', 'aria-rowindex': '1' });
    const fields = element('div', { role: 'row', class: 'row fields' });
    for (const column of COLUMNS) {
      const title = element('button', { class: 'title', type: 'button' });
      title.addEventListener('click', () => this.sort(column));
      this.titles.set(column, title);
      titles.append(element('div', { role: 'columnheader', class: `cell ${column}` }, title));
      const field = this.field(column);
      this.fields.set(column, field);
      fields.append(element('div', { role: 'gridcell', class: `cell ${column}` }, field));
    }
    this.head.append(titles, fields);
    this.grouping.append(...GROUPINGS.map((group) => element('option', { value: group }, GROUPS[group])));
    this.grouping.addEventListener('change', () => this.set({ group: this.grouping.value as Grouping, collapsed: [] }));
    this.show(query);
  }

  /** Shows what holds; a field that is being typed in is left alone. */
  show(query: Query): void {
    this.query = query;
    this.grouping.value = query.group;
    for (const column of COLUMNS) {
      const sorted = query.sort.by === column;
      const title = this.titles.get(column)!;
      title.textContent = `${TITLES[column]}${sorted ? (query.sort.descending ? ' ↓' : ' ↑') : ''}`;
      title.parentElement!.setAttribute('aria-sort', sorted ? (query.sort.descending ? 'descending' : 'ascending') : 'none');
      const field = this.fields.get(column)!;
      if (field !== document.activeElement || field instanceof HTMLSelectElement) field.value = query.filter[column];
    }
  }

  /** Puts the keyboard into the field that filters by words. */
  focus(): void {
    const field = this.fields.get('text') as HTMLInputElement;
    field.focus();
    field.select();
  }

  clear(): void {
    for (const field of this.fields.values()) field.value = '';
    this.read();
  }

  private field(column: Column): HTMLInputElement | HTMLSelectElement {
    const choices = CHOICES[column];
    if (choices) {
      const field = element('select', { 'aria-label': FILTERS[column] }, element('option', { value: '' }, l10n.t('All')),
        ...choices.map((choice) => element('option', { value: choice }, column === 'force' ? forceWord(choice) : statusWord(choice))));
      field.addEventListener('change', () => this.read());
      return field;
    }
    const field = element('input', { type: 'search', 'aria-label': FILTERS[column], placeholder: HINTS[column] ?? l10n.t('Filter'), spellcheck: 'false', title: HINTS[column] ? EXAMPLES : l10n.t('Words that must all be in it') });
    field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.read(), QUIET);
    });
    return field;
  }

  private read(): void {
    this.set({ filter: Object.fromEntries([...this.fields].map(([column, { value }]) => [column, value])) as Query['filter'] });
  }

  private sort(by: Column): void {
    const { sort } = this.query;
    this.set({ sort: { by, descending: sort.by === by ? !sort.descending : by === 'released' } });
  }

  private set(change: Partial<Query>): void {
    this.query = { ...this.query, ...change };
    this.show(this.query);
    this.change(this.query);
  }
}
