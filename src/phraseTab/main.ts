/** The page of the phrase history: what is looked for, the chart, and the list of all places. */
import '../translation/pageTexts';
import * as l10n from '@vscode/l10n';
import { ENTRY_KINDS, type EntryKind, type History } from '../phrases/history';
import { button, element } from '../registerTab/element';
import { Figure } from './figure';
import { EntryList } from './list';
import type { FromPage, PageState, ToPage } from './messages';
import { numberWords } from '../translation/locale';
import { kindName, sourceLabel } from './wording';

interface Kept {
  readonly phrase: string;
  readonly kind: EntryKind | '';
  readonly source: string | null;
  readonly newestFirst: boolean;
}
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): Kept | undefined; setState(state: Kept): void };

/** Milliseconds of work before the page says that it is going on. */
const PATIENCE = 300;

const api = acquireVsCodeApi();
let kept: Kept = api.getState() ?? { phrase: '', kind: '', source: null, newestFirst: false };
let history: History | null = null;
let state: PageState = { phrase: '', working: false, done: 0, of: 0, cancelled: false, stale: false, problems: [], folder: true };
let patience = 0;

const send = (message: FromPage): void => api.postMessage(message);
const input = element('input', { type: 'search', class: 'phrase', 'aria-label': l10n.t('Phrase'), placeholder: l10n.t('Words to look for, in any inflection'), spellcheck: 'false', maxlength: '1000' });
const form = element('form', { role: 'search' }, input, element('button', { type: 'submit', class: 'action primary' }, l10n.t('Show History')));
const summary = element('span', { class: 'summary', role: 'status' });
const progress = element('progress', { 'aria-label': l10n.t('Reading press releases') });
const cancel = button(l10n.t('Cancel'), () => send({ type: 'cancel' }));
const refresh = button(l10n.t('Refresh'), () => send({ type: 'refresh' }));
const exporting = button(l10n.t('Export…'), () => send({ type: 'export' }));
const problems = element('div', { class: 'problems', role: 'alert' });
const message = element('div', { class: 'message' });
const figure = new Figure((source, period) => {
  keep({ kind: '', source });
  list.focusOn((entry) => entry.source === source && entry.date?.startsWith(period) === true);
});
const list = new EntryList((entry) => send({ type: 'open', entry }));
const kinds = element('select', { 'aria-label': l10n.t('Show') }, element('option', { value: '' }, l10n.t('All wordings')), ...ENTRY_KINDS.map((kind) => element('option', { value: kind }, { exact: l10n.t('Only the phrase'), similar: l10n.t('Only similar wordings'), instead: l10n.t('Only what stands in its place') }[kind])));
const sources = element('select', { 'aria-label': l10n.t('Source') });
const order = element('select', { 'aria-label': l10n.t('Order') }, element('option', { value: '' }, l10n.t('Oldest first')), element('option', { value: 'newest' }, l10n.t('Newest first')));
const choices = element('div', { class: 'choices' }, kinds, sources, order);
document.body.append(element('header', {}, form, progress, cancel, refresh, exporting), summary, problems, element('main', {}, figure.box, choices, list.box, message));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const phrase = input.value.trim();
  if (phrase === '') return input.focus();
  keep({ phrase, kind: '', source: null });
  send({ type: 'search', phrase });
});
kinds.addEventListener('change', () => keep({ kind: kinds.value as EntryKind | '' }));
sources.addEventListener('change', () => keep({ source: sources.selectedIndex === 0 ? null : sources.value }));
order.addEventListener('change', () => keep({ newestFirst: order.value !== '' }));
document.addEventListener('keydown', (event) => {
  const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey);
  if (!isFind && (event.key !== '/' || event.target instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
  event.preventDefault();
});

/** Takes over what the user chose, and shows the list accordingly. */
function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  api.setState(kept);
  showList();
}

function showList(): void {
  [kinds.value, order.value] = [kept.kind, kept.newestFirst ? 'newest' : ''];
  const names = [...new Set(history?.entries.map(({ source }) => source) ?? [])].sort();
  sources.replaceChildren(element('option', { value: '' }, l10n.t('All sources')), ...names.map((name) => element('option', { value: name }, sourceLabel(name))));
  sources.selectedIndex = kept.source === null ? 0 : names.indexOf(kept.source) + 1;
  choices.hidden = (history?.entries.length ?? 0) === 0;
  const listed = (history?.entries ?? []).map((entry, number) => ({ entry, number })).filter(({ entry: { kind, source } }) => (kept.kind === '' || kind === kept.kind) && (sources.selectedIndex === 0 || source === kept.source));
  list.show(kept.newestFirst ? listed.toReversed() : listed);
  describe(listed.length);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'history') {
    ({ history } = data);
    figure.show(history);
    showList();
  } else {
    const isOther = data.state.phrase !== state.phrase;
    ({ state } = data);
    if (isOther) {
      input.value = state.phrase;
      if (state.phrase !== kept.phrase) keep({ phrase: state.phrase, kind: '', source: null });
    }
    describe();
  }
});

/** What is told around the list: numbers, progress, problems, and what to do where there is nothing. */
function describe(listed = list.box.childElementCount): void {
  if (!state.working) {
    clearTimeout(patience);
    patience = 0;
    showWork(false);
  } else if (progress.hidden) patience ||= window.setTimeout(() => showWork(state.working), PATIENCE);
  if (state.of > 0) [progress.max, progress.value] = [state.of, state.done];
  else progress.removeAttribute('value');
  refresh.hidden = state.working || state.phrase === '';
  refresh.classList.toggle('primary', state.stale);
  exporting.hidden = state.working || (history?.entries.length ?? 0) === 0;
  summary.textContent = progress.hidden ? summaryOf() : workOf();
  problems.replaceChildren(...state.problems.map((problem) => element('p', {}, problem)));
  const words = helpOf(listed);
  message.hidden = words === '';
  message.textContent = words;
}

function showWork(working: boolean): void {
  progress.hidden = cancel.hidden = !working;
  document.body.classList.toggle('working', working);
  if (working) summary.textContent = workOf();
}

const workOf = (): string => (state.of > 0 ? l10n.t('Reading releases: {0} of {1}', numberWords(state.done), numberWords(state.of)) : l10n.t('Reading press releases…'));

function summaryOf(): string {
  if (!history || history.phrase === '') return '';
  const count = (kind: 'exact' | 'similar' | 'instead'): number => history!.sources.reduce((sum, source) => sum + source[kind], 0);
  const [exact, similar, instead] = (['exact', 'similar', 'instead'] as const).map(count);
  return [
    exact === 1 ? l10n.t('Once, in 1 of {0} releases', numberWords(history.releases)) : l10n.t('{0} times in {1} of {2} releases', numberWords(exact), numberWords(history.withPhrase), numberWords(history.releases)),
    ...(similar > 0 ? [`${numberWords(similar)} × ${kindName('similar')}`] : []), ...(instead > 0 ? [`${numberWords(instead)} × ${kindName('instead')}`] : []),
    ...(history.left > 0 ? [l10n.t('the first {0} places are listed; look for more words to see the others', numberWords(history.entries.length))] : []),
    ...(state.cancelled ? [l10n.t('reading was cancelled')] : []), ...(state.stale ? [l10n.t('releases have changed')] : []),
  ].join(' · ');
}

function helpOf(listed: number): string {
  if (!state.folder) return l10n.t('No folder is open. Open the folder that holds your press releases.');
  if (state.working) return '';
  if (state.phrase === '') return l10n.t('Type the words whose history you want to see, or select words in a release and choose “Show Phrase History” from its menu.');
  if (!history) return '';
  if (history.releases === 0 && state.cancelled) return l10n.t('Reading was cancelled before any release was read. Refresh begins again.');
  if (history.releases === 0) return l10n.t('There are no press releases in this workspace. Files named .pressrelease, .press or .pr.txt are found by themselves; name others in the setting “pressRelease.include”, for example "news/**/*.txt".');
  if (history.entries.length === 0) return l10n.t('“{0}” is in none of the {1} releases, and nothing similar is. Try fewer words, or others for the same thing.', history.phrase, numberWords(history.releases));
  return listed === 0 ? l10n.t('Nothing of that kind. Choose “All wordings” and “All sources” to see the others.') : '';
}

input.value = kept.phrase;
describe(0);
showWork(false);
figure.box.hidden = true;
choices.hidden = true;
send({ type: 'ready', phrase: kept.phrase });
if (kept.phrase === '') input.focus();
