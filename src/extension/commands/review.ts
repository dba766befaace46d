/** Reviewing suggestions: one by one with a key each, or all that the filter shows. */
import { commands, QuickPickItemKind, l10n, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { Review, ReviewItem } from '../../server/annotating/protocol';
import { itemAt } from '../annotating/itemAt';
import { inOrder, titleOf } from '../annotating/itemTitles';
import { CERTAINTIES, CERTAINTY_WORDS, filtered, NO_FILTER, type Certainty, type ReviewFilter } from '../annotating/reviewFilter';
import { STATE_LOOKS } from '../annotating/stateLooks';
import { revealRange } from '../revealRange';
import type { Row } from '../views/row';
import type { CommandHost, Commands } from './commands';
import { nextRange } from './nextRange';

type Verdict = 'accept' | 'reject' | 'reopen';

/** Where one is: the number of a suggestion, of how many, and its words. */
const SUGGESTION: Readonly<Record<ReviewItem['kind'], (number: number, of: number, words: string) => string>> = {
  mention: (number, of, words) => l10n.t('Suggestion {0} of {1} open: name “{2}”', number, of, words),
  quotation: (number, of, words) => l10n.t('Suggestion {0} of {1} open: quotation “{2}”', number, of, words),
  commitment: (number, of, words) => l10n.t('Suggestion {0} of {1} open: commitment “{2}”', number, of, words),
};

/** Each command gives how many items were decided, or the id of the item gone to. */
export function reviewCommands({ release, reviews, annotator, reviewView }: CommandHost): Commands {
  const current = async (): Promise<{ document: TextDocument; review: Review } | null> => {
    const { document } = release;
    const review = document && await reviews.current(document);
    if (document && review) return { document, review };
    void window.showInformationMessage(document ? l10n.t('This press release could not be analysed; the log says why.') : l10n.t('Open a press release first.'));
    return null;
  };

  /** The rows that are selected in the view, or the one whose button was pressed, or the item at the cursor. */
  const chosen = (review: Review, row?: Row | 'selection', rows?: readonly Row[]): ReviewItem[] => {
    // A key in the view means what is selected there.
    const ids = new Set((row === 'selection' ? reviewView.tree.view.selection : rows && rows.length > 0 ? rows : row ? [row] : []).map(({ id }) => id));
    if (ids.size > 0) return review.items.filter(({ id }) => ids.has(`review:${id}`));
    const position = release.editor?.selection.active;
    const item = position && itemAt(filtered(review.items, reviewView.filter), position) || (position && itemAt(review.items, position));
    return item ? [item] : [];
  };

  const decide = (verdict: Verdict) => async (row?: Row | 'selection', rows?: readonly Row[]): Promise<number> => {
    const now = await current();
    if (!now) return 0;
    const items = chosen(now.review, row, rows);
    if (items.length === 0) {
      void window.showInformationMessage(l10n.t('Put the cursor into a suggestion first, or go to the next one.'));
      return 0;
    }
    const done = await annotator.annotate(now.document, now.review.revision, { do: verdict, ids: items.map(({ id }) => id) });
    // Where one decides from the text, the next suggestion comes of itself.
    if (done && !row && verdict !== 'reopen') await go(1);
    return done ? items.length : 0;
  };

  const decideShown = (verdict: 'accept' | 'reject') => async (): Promise<number> => {
    const now = await current();
    if (!now) return 0;
    const items = filtered(now.review.items, reviewView.filter).filter(({ state }) => state === 'open');
    if (items.length === 0) {
      void window.showInformationMessage(l10n.t('No open suggestion is shown.'));
      return 0;
    }
    const done = await annotator.annotate(now.document, now.review.revision, { do: verdict, ids: items.map(({ id }) => id) });
    if (!done) return 0;
    const told = verdict === 'accept' ? (items.length === 1 ? l10n.t('Accepted 1 suggestion.') : l10n.t('Accepted {0} suggestions.', items.length)) : items.length === 1 ? l10n.t('Rejected 1 suggestion.') : l10n.t('Rejected {0} suggestions.', items.length);
    void window.showInformationMessage(told, l10n.t('Undo')).then((answer) => (answer ? annotator.undo(now.document) : undefined));
    return items.length;
  };

  const go = async (step: 1 | -1): Promise<string | null> => {
    const now = await current();
    const editor = release.editor;
    if (!now || !editor) return null;
    const open = filtered(now.review.items, reviewView.filter).filter(({ state }) => state === 'open');
    const next = nextRange(open.map(({ range }) => range), editor.selection.active, step);
    if (!next) {
      window.setStatusBarMessage(l10n.t('All that is shown has been reviewed'), 4000);
      return null;
    }
    const { id, kind, text } = open[next.index];
    await revealRange(editor.document, open[next.index].range);
    window.setStatusBarMessage(SUGGESTION[kind](next.index + 1, open.length, text.slice(0, 60)), 4000);
    return id;
  };

  return {
    acceptSuggestion: decide('accept'),
    rejectSuggestion: decide('reject'),
    reopenSuggestion: decide('reopen'),
    acceptAllShown: decideShown('accept'),
    rejectAllShown: decideShown('reject'),
    goToNextSuggestion: () => go(1),
    goToPreviousSuggestion: () => go(-1),
    filterReview: async () => {
      const now = await current();
      const filter = now && await pickFilter(now.review, reviewView.filter);
      if (filter) await reviewView.setFilter(filter);
    },
    searchReview: async () => {
      const words = await window.showInputBox({ title: l10n.t('Find in the Review'), value: reviewView.filter.words, prompt: l10n.t('Words that must all be in an item; empty for any') });
      if (words !== undefined) await reviewView.setFilter({ ...reviewView.filter, words });
    },
    clearReviewFilter: () => reviewView.setFilter(NO_FILTER),
    showReview: () => commands.executeCommand('pressRelease.review.focus'),
  };
}

interface FilterPick extends QuickPickItem {
  readonly change?: Partial<Record<'states' | 'types' | 'people', string>> & { certainty?: Certainty };
}

/** @returns undefined where the user cancelled */
async function pickFilter({ items }: Review, filter: ReviewFilter): Promise<ReviewFilter | undefined> {
  const count = (has: (item: ReviewItem) => boolean): string => String(items.filter(has).length);
  const separator = (label: string): FilterPick => ({ label, kind: QuickPickItemKind.Separator });
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
  const picks: FilterPick[] = [
    separator(l10n.t('State')),
    ...STATE_LOOKS.map(({ state, title, icon }) => ({ label: `$(${icon}) ${title}`, description: count((item) => item.state === state), picked: filter.states.includes(state), change: { states: state } })),
    separator(l10n.t('Names, quotations and commitments')),
    ...inOrder(items.map(({ type }) => type)).map((type) => ({ label: titleOf(type), description: count((item) => item.type === type), picked: filter.types.includes(type), change: { types: type } })),
    separator(l10n.t('How sure')),
    ...(Object.keys(CERTAINTIES) as Certainty[]).map((certainty) => ({ label: capitalised(CERTAINTY_WORDS[certainty]), description: count((item) => filtered([item], { ...NO_FILTER, certainty }).length > 0), picked: filter.certainty === certainty, change: { certainty } })),
    separator(l10n.t('Source or actor')),
    ...distinct(items.filter(({ kind }) => kind !== 'mention').flatMap(({ people }) => people)).map((name) => ({ label: name, description: count((item) => item.people.includes(name)), picked: filter.people.includes(name), change: { people: name } })),
  ];
  const chosen = await window.showQuickPick(picks, { title: l10n.t('Filter the Review'), placeHolder: l10n.t('Choose what to show; nothing chosen shows all'), canPickMany: true });
  if (!chosen) return undefined;
  const of = (key: 'states' | 'types' | 'people'): string[] => chosen.flatMap(({ change }) => change?.[key] ?? []);
  return { states: of('states'), types: of('types'), people: of('people'), certainty: chosen.find(({ change }) => change?.certainty)?.change?.certainty ?? null, words: filter.words };
}

const capitalised = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
