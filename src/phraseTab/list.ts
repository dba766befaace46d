/** The list of all places, by month: each a button that opens the release at the words. */
import * as l10n from '@vscode/l10n';
import { SCALES } from '../formulas/scales';
import type { Entry, PlacedFormula } from '../phrases/history';
import { element } from '../registerTab/element';
import { MARKS } from '../registerTab/rows';
import { changedWords } from '../registerTab/changedWords';
import { forceWord } from '../translation/forces';
import { shortDate } from '../translation/locale';
import { KIND_MARKS, kindName, periodName, sourceLabel } from './wording';

/** Entries that are put into the page at a time. */
const CHUNK = 200;

/** An entry with its number in the history. */
export interface Listed {
  readonly entry: Entry;
  readonly number: number;
}

export class EntryList {
  readonly box = element('section', { class: 'list', 'aria-label': l10n.t('Places') });
  private listed: readonly Listed[] = [];
  private shown = 0;
  private readonly more = element('button', { type: 'button', class: 'action more' });

  /** @param open shows an entry, by its number, in its release */
  constructor(open: (number: number) => void) {
    this.more.addEventListener('click', () => {
      const first = this.shown;
      this.grow(this.shown + CHUNK);
      this.focusAt(first);
    });
    this.box.addEventListener('click', ({ target }) => {
      const entry = (target as HTMLElement).closest<HTMLElement>('.entry');
      if (entry) open(Number(entry.dataset['number']));
    });
    this.box.addEventListener('keydown', (event) => {
      const entries = [...this.box.querySelectorAll<HTMLElement>('.entry')];
      const at = entries.indexOf(event.target as HTMLElement);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
      if (at < 0 || next === undefined || !entries[next]) return;
      event.preventDefault();
      this.focusAt(next);
    });
  }

  show(listed: readonly Listed[]): void {
    this.listed = listed;
    this.shown = 0;
    this.box.replaceChildren();
    this.grow(CHUNK);
  }

  /** Gives the keyboard to the first entry for which something holds, in as many as there are. */
  focusOn(holds: (entry: Entry) => boolean): void {
    const at = this.listed.findIndex(({ entry }) => holds(entry));
    if (at < 0) return;
    if (at >= this.shown) this.grow(at + CHUNK);
    this.focusAt(at);
  }

  private focusAt(at: number): void {
    const entries = [...this.box.querySelectorAll<HTMLElement>('.entry')];
    entries.forEach((entry, i) => entry.setAttribute('tabindex', i === at ? '0' : '-1'));
    entries[at]?.focus();
    entries[at]?.scrollIntoView({ block: 'nearest' });
  }

  private grow(to: number): void {
    this.more.remove();
    let month = this.shown > 0 ? monthOf(this.listed[this.shown - 1].entry) : null;
    let list = this.shown > 0 ? this.box.querySelector('ol:last-of-type') : null;
    for (const one of this.listed.slice(this.shown, to)) {
      if (monthOf(one.entry) !== month || !list) {
        month = monthOf(one.entry);
        list = element('ol', {});
        this.box.append(element('h2', {}, month === '' ? l10n.t('No date') : periodName(month)), list);
      }
      list.append(element('li', {}, entryElement(one, this.shown === 0 && one === this.listed[0])));
    }
    this.shown = Math.min(to, this.listed.length);
    const left = this.listed.length - this.shown;
    if (left === 0) return;
    this.more.textContent = l10n.t('Show {0} more', Math.min(left, CHUNK));
    this.box.append(this.more);
  }
}

const monthOf = ({ date }: Entry): string => date?.slice(0, 7) ?? '';

function entryElement({ entry, number }: Listed, isFirst: boolean): HTMLElement {
  const { kind, date, source, title, path, line, before, words, after, was } = entry;
  const wording = was ? changedWords(was.changes) : [before, element('mark', { class: kind }, words), after];
  return element('button', { type: 'button', class: `entry ${kind}`, 'data-number': String(number), tabindex: isFirst ? '0' : '-1', title: l10n.t('{0}, line {1}', path, line) },
    element('span', { class: 'facts' },
      element('span', { class: 'kind' }, element('span', { class: `mark ${kind}`, 'aria-hidden': 'true' }, KIND_MARKS[kind]), ` ${was ? l10n.t('in place of the wording of {0}', shortDate(was.date)) : kindName(kind)}`),
      element('span', { class: 'date' }, date === null ? l10n.t('no date') : shortDate(date)), element('span', { class: 'source' }, sourceLabel(source)), element('span', { class: 'title' }, title), ...chips(entry)),
    element('span', { class: 'wording' }, ...wording));
}

/** The force of the commitment that the words are part of, with the one before where it is another, and the places of formulas on their scales. */
function chips({ force, was, formulas }: Entry): HTMLElement[] {
  const forces = was?.force && was.force !== force ? [was.force, force] : [force];
  const named = forces.map((one) => (one === null ? l10n.t('no commitment') : `${MARKS[one] ?? ''} ${forceWord(one)}`)).join(' → ');
  const byStep = new Map<string, PlacedFormula[]>();
  for (const formula of formulas) {
    const key = `${formula.scale} ${formula.step}`;
    byStep.set(key, [...(byStep.get(key) ?? []), formula]);
  }
  return [
    ...(forces.some((one) => one !== null) ? [element('span', { class: 'chip' }, named)] : []),
    ...[...byStep.values()].map((same) => {
      const [{ scale, step }] = same;
      const { title, steps } = SCALES[scale];
      const words = same.map((formula) => `“${formula.words}”`).join(', ');
      return element('span', { class: 'chip formula', title: l10n.t('{0}: step {1} of {2}, as such formulas are customarily read', title(), step, steps.length) }, l10n.t('{0}: {1}, {2}/{3}', words, steps[step - 1](), step, steps.length));
    }),
  ];
}
