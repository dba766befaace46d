/** The page of the register. It holds the rows near those in sight, and asks for the others as they come near. */
import '../translation/pageTexts';
import * as l10n from '@vscode/l10n';
import { ALL, queryFrom, type Query } from '../register/query';
import { numberWords } from '../translation/locale';
import { showDetails } from './detailsPane';
import { button, element } from './element';
import { Filters } from './filters';
import { CHUNK, type FromPage, type PageState, type RowView, type ToPage } from './messages';
import { rowElement, rowId } from './rows';
import { VirtualRows } from './virtualRows';

interface Kept {
  readonly query: Query;
  readonly selected: string | null;
}
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(state: Kept): void };

/** The height of a row in pixels, as in the style sheet. */
const ROW = 26;

const api = acquireVsCodeApi();
const kept = api.getState();
let query: Query = queryFrom(kept?.query) ?? ALL;
let selectedId: string | null = kept?.selected ?? null;
let selected = -1;
let generation = -1;
let count = 0;
let rows = new Map<number, RowView>();
let asked = new Set<number>();
/** Whether the next answer is to what the user just chose, and the next details are of what the user just selected. */
let [chosen, revealing] = [false, false];
let answered: (ToPage & { type: 'answer' }) | null = null;
let state: PageState = { working: true, done: 0, of: 0, cancelled: false, problems: [], folder: true };

const send = (message: FromPage): void => api.postMessage(message);
const cancel = button(l10n.t('Cancel'), () => send({ type: 'cancel' }));
const refresh = button(l10n.t('Refresh'), () => send({ type: 'refresh' }));
const exporting = button(l10n.t('Export…'), () => send({ type: 'export' }));
const clear = button(l10n.t('Clear Filters'), () => filters.clear());
const include = button(l10n.t('Name Other Files…'), () => send({ type: 'include' }));
const openFolder = button(l10n.t('Open Folder…'), () => send({ type: 'folder' }));
const summary = element('span', { class: 'summary', role: 'status' });
const progress = element('progress', { 'aria-label': l10n.t('Reading press releases') });
const problems = element('div', { class: 'problems', role: 'alert' });
const message = element('div', { class: 'message' });
const body = element('div', { class: 'body', role: 'rowgroup', tabindex: '0', 'aria-label': l10n.t('Commitments') });
const pane = element('section', { class: 'details', 'aria-label': l10n.t('Selected commitment') });

const filters = new Filters(query, (changed) => {
  query = changed;
  ask();
});
const grid = element('div', { role: 'grid', class: 'grid', 'aria-label': l10n.t('Commitment Register') }, filters.head, body);
document.body.append(element('header', {}, summary, progress, cancel, refresh, filters.grouping, exporting), problems, grid, message, pane);

const list = new VirtualRows<RowView>(body, ROW, (index) => rows.get(index), (index) => index === selected, rowElement, (first, last) => {
  for (let chunk = Math.floor(first / CHUNK); chunk * CHUNK < last; chunk++) {
    const from = chunk * CHUNK;
    if (asked.has(chunk) || allKnown(from, Math.min(count, from + CHUNK))) continue;
    asked.add(chunk);
    send({ type: 'rows', generation, from, to: from + CHUNK });
  }
});

function allKnown(from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!rows.has(index)) return false;
  return true;
}

function ask(): void {
  keep();
  chosen = true;
  send({ type: 'query', query, selected: selectedId });
}

const keep = (): void => api.setState({ query, selected: selectedId });

function select(index: number): void {
  if (index < 0 || index >= count) return;
  selected = index;
  const row = rows.get(index);
  if (row?.kind === 'commitment' && row.id !== selectedId) {
    selectedId = row.id;
    keep();
    revealing = true;
    send({ type: 'select', id: row.id });
  }
  body.setAttribute('aria-activedescendant', rowId(index));
  list.reveal(index);
}

function toggle(group: string): void {
  query = { ...query, collapsed: query.collapsed.includes(group) ? query.collapsed.filter((one) => one !== group) : [...query.collapsed, group] };
  ask();
}

/** Opens the line, or the group. */
function act(index: number): void {
  const row = rows.get(index);
  if (row?.kind === 'group') toggle(row.group);
  else if (row) send({ type: 'open', id: row.id });
}

const steps: Readonly<Record<string, () => number>> = {
  ArrowDown: () => selected + 1, ArrowUp: () => Math.max(0, selected - 1), PageDown: () => Math.min(count - 1, selected + list.page), PageUp: () => Math.max(0, selected - list.page), Home: () => 0, End: () => count - 1,
};

body.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const row = rows.get(selected);
  if (Object.hasOwn(steps, event.key)) select(steps[event.key]());
  else if (event.key === 'Enter') act(selected);
  else if (event.key === 's' && row?.kind === 'commitment') send({ type: 'status', id: row.id });
  else if (event.key === '/') filters.focus();
  else if (row?.kind === 'group' && ((event.key === 'ArrowLeft' && !row.collapsed) || (event.key === 'ArrowRight' && row.collapsed) || event.key === ' ')) toggle(row.group);
  else return;
  event.preventDefault();
});

filters.head.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' && event.target instanceof HTMLInputElement) {
    body.focus();
    if (selected < 0) select(0);
    event.preventDefault();
  } else if (event.key === 'Escape') {
    body.focus();
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
    filters.focus();
    event.preventDefault();
  }
});

const indexOf = ({ target }: Event): number => Number((target as HTMLElement).closest<HTMLElement>('.row')?.dataset['index'] ?? -1);
body.addEventListener('click', (event) => {
  const index = indexOf(event);
  select(index);
  const row = rows.get(index);
  if (row?.kind === 'group') toggle(row.group);
  else if (row && (event.target as HTMLElement).closest('.status')) send({ type: 'status', id: row.id });
});
body.addEventListener('dblclick', (event) => act(indexOf(event)));

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'answer') {
    answered = data;
    ({ generation, count, query } = data);
    selected = selectedIn(data);
    filters.show(query);
    asked = new Set();
    rows = new Map(data.rows.map((row, i) => [data.from + i, row]));
    list.reset(count);
    if (chosen) list.reveal(Math.max(0, selected));
    chosen = false;
    describe();
  } else if (data.type === 'rows') {
    if (data.generation !== generation) return;
    data.rows.forEach((row, i) => rows.set(data.from + i, row));
    list.draw();
    if (selected >= data.from && selected < data.from + data.rows.length) select(selected);
  } else if (data.type === 'details') {
    showDetails(pane, data.details, (id) => send({ type: 'open', id }));
    // The pane may have come to lie over the row.
    if (revealing && selected >= 0) list.reveal(selected);
    revealing = false;
  } else {
    ({ state } = data);
    describe();
  }
});

/** The selected row of an answer: what was selected while the answer was on its way counts. */
function selectedIn({ rows: sent, from, selected: told }: ToPage & { type: 'answer' }): number {
  const kept = Math.min(selected, count - 1);
  if (!chosen && selected >= 0 && !rows.has(selected)) return kept;
  const isOurs = (row: RowView | undefined): boolean => row?.kind === 'commitment' && row.id === selectedId;
  const here = sent.findIndex(isOurs);
  if (here >= 0) return from + here;
  return !chosen && told >= 0 && !isOurs(sent[told - from]) ? kept : told;
}

const releaseCount = (releases: number): string => (releases === 1 ? l10n.t('1 release') : l10n.t('{0} releases', numberWords(releases)));

/** "12 commitments", or "3 of 12 commitments" where not all are shown. */
function commitmentCount(total: number, shown: number): string {
  if (shown === total) return total === 1 ? l10n.t('1 commitment') : l10n.t('{0} commitments', numberWords(total));
  return total === 1 ? l10n.t('{0} of 1 commitment', shown) : l10n.t('{0} of {1} commitments', numberWords(shown), numberWords(total));
}

/** What is told around the rows: numbers, progress, problems, and why there are none. */
function describe(): void {
  const { working, done, of, cancelled, folder } = state;
  const [total, shown, releases, overdue] = [answered?.total ?? 0, answered?.shown ?? 0, answered?.releases ?? 0, answered?.overdue ?? 0];
  const filtered = shown !== total;
  const counts = [
    l10n.t({ message: '{0} in {1}', args: [commitmentCount(total, shown), releaseCount(releases)], comment: ['as “12 commitments in 3 releases”'] }),
    ...(overdue > 0 ? [l10n.t('{0} overdue', numberWords(overdue))] : []), ...(cancelled ? [l10n.t('reading was cancelled')] : []),
  ];
  summary.textContent = working && of > 0 ? l10n.t('Reading releases: {0} of {1}', numberWords(done), numberWords(of)) : counts.join(' · ');
  progress.hidden = !working;
  if (of > 0) [progress.max, progress.value] = [of, done];
  else progress.removeAttribute('value');
  cancel.hidden = !working;
  refresh.hidden = working;
  problems.replaceChildren(...state.problems.map((problem) => element('p', {}, problem)));
  grid.classList.toggle('empty', count === 0);
  const words = count > 0 || !answered ? '' : !folder ? l10n.t('No folder is open. Open the folder that holds your press releases.')
    : filtered ? l10n.t('No commitment matches the filters.')
      : working ? l10n.t('Reading press releases…')
        : releases > 0 ? l10n.t('Nobody undertakes anything in the press releases of this workspace.')
          : l10n.t('There are no press releases in this workspace. Files named .pressrelease, .press or .pr.txt are found by themselves; name others in the setting “pressRelease.include”, for example "news/**/*.txt".');
  message.hidden = words === '';
  message.replaceChildren(words, ...(words === '' ? [] : !folder ? [openFolder] : filtered ? [clear] : !working && releases === 0 ? [include] : []));
}

describe();
send({ type: 'ready', query: kept?.query ?? null, selected: selectedId });
