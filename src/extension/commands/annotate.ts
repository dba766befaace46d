/** Annotating what is selected, and changing what is there. */
import { l10n, window, type TextDocument } from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { Action, AnnotateResult, EntityType, Force, Review, ReviewItem } from '../../server/annotating/protocol';
import { pickEntities, pickEntity, pickForce, pickType } from '../annotating/pickers';
import { itemAt } from '../annotating/itemAt';
import { offerForLexicon } from '../annotating/lexiconOffer';
import { changedByWord } from '../annotating/wordEdges';
import { editorRange } from '../editorRange';
import { tellNoRelease } from '../noRelease';
import type { CommandHost, Commands } from './commands';

/** What is said where there is nothing at the cursor, and what can be done to which. */
const ANYTHING: [string, ReviewItem['kind'][]] = [l10n.t('Put the cursor into a name, quotation or commitment first.'), ['mention', 'quotation', 'commitment']];
const NAME: [string, ReviewItem['kind'][]] = [l10n.t('Put the cursor into a name first.'), ['mention']];
const QUOTATION: [string, ReviewItem['kind'][]] = [l10n.t('Put the cursor into a quotation first.'), ['quotation']];
const COMMITMENT: [string, ReviewItem['kind'][]] = [l10n.t('Put the cursor into a commitment first.'), ['commitment']];

/** An item by its id, as a menu of the Review view or a light bulb gives it; without one the item at the cursor is meant. */
interface Choice { readonly id: string }

/** Each command gives what the server did, or null where nothing was done. */
export function annotateCommands({ release, reviews, reviewView, annotator, summaries, log }: CommandHost): Commands {
  const none = (message: string): null => {
    void window.showInformationMessage(message);
    return null;
  };

  /** Runs with the current release, and a review that is up to date. */
  const withReview = async <R>(work: (document: TextDocument, review: Review) => Promise<R | null>): Promise<R | null> => {
    const { document } = release;
    if (!document) {
      tellNoRelease();
      return null;
    }
    const review = await reviews.current(document);
    return review ? work(document, review) : none(l10n.t('This press release could not be analysed; the log says why.'));
  };

  const selection = (advice: string): Range | null => {
    const editor = release.editor;
    if (!editor || editor.selection.isEmpty) {
      void window.showInformationMessage(advice);
      return null;
    }
    const { start, end } = editor.selection;
    return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  };

  /** An action on the item that was chosen, or that is at the cursor. */
  const onItem = (advice: string, kinds: readonly ReviewItem['kind'][], action: (item: ReviewItem, document: TextDocument) => Promise<Action | null>) => (choice?: Choice) =>
    withReview<AnnotateResult>(async (document, review) => {
      const item = itemOf(review, kinds, choice, release.editor?.selection.active ?? null);
      if (!item) return none(advice);
      const wanted = await action(item, document);
      return wanted && annotator.annotate(document, review.revision, wanted);
    });

  const resize = (edge: 'start' | 'end', step: 1 | -1) => onItem(...ANYTHING, async ({ id, range }, document) => ({ do: 'respan', id, range: moved(document, range, edge, step) }));

  const addMention = (type: EntityType, advice: string) => async (): Promise<AnnotateResult | null> => {
    const range = selection(advice);
    return range && withReview(async (document, { revision, items }) => {
      // What is a name already gets the type; nothing is annotated twice.
      const same = items.find((item) => item.kind === 'mention' && editorRange(item.range).isEqual(editorRange(range)));
      const result = await annotator.annotate(document, revision, same ? { do: 'retype', id: same.id, type } : { do: 'addMention', range, type });
      if (result) void offerForLexicon(document, document.getText(editorRange(range)), type, log);
      return result;
    });
  };

  const entities = async (document: TextDocument) => (await summaries.current(document))?.entities ?? [];

  return {
    annotatePerson: addMention('PERSON', l10n.t('Select the words of the person’s name first.')),
    annotateOrganization: addMention('ORG', l10n.t('Select the words of the organization’s name first.')),
    annotatePlace: addMention('GPE', l10n.t('Select the words of the place first.')),
    annotateName: async () => {
      const advice = l10n.t('Select the words of the name first.');
      const type = selection(advice) && await pickType();
      return type ? addMention(type as EntityType, advice)() : null;
    },
    annotateQuotation: async () => {
      const range = selection(l10n.t('Select the words of the quotation first.'));
      return range && withReview<AnnotateResult>(async (document, { revision }) => {
        const entity = await pickEntity(await entities(document), l10n.t('Source of the Quotation'), l10n.t('Nobody who is named'));
        return entity === undefined ? null : annotator.annotate(document, revision, { do: 'addQuotation', range, entity });
      });
    },
    annotateCommitment: async () => {
      const range = selection(l10n.t('Select the words of the commitment first.'));
      return range && withReview<AnnotateResult>(async (document, { revision }) => {
        const force = await pickForce();
        const actors = force && await pickEntities(await entities(document), l10n.t('Who Is to Do It'));
        const deadline = actors && await askDeadline('');
        return deadline === undefined ? null : annotator.annotate(document, revision, { do: 'addCommitment', range, force: force as Force, entities: actors || [], deadline: deadline || null });
      });
    },
    changeType: onItem(...NAME, async ({ id, type, text }, document) => {
      const chosen = await pickType(type);
      if (chosen && chosen !== type) void offerForLexicon(document, text, chosen, log);
      return chosen ? { do: 'retype', id, type: chosen as EntityType } : null;
    }),
    changeForce: onItem(...COMMITMENT, async ({ id, type }) => {
      const force = await pickForce(type);
      return force ? { do: 'setForce', id, force: force as Force } : null;
    }),
    changeSource: onItem(...QUOTATION, async ({ id }, document) => {
      const entity = await pickEntity(await entities(document), l10n.t('Source of the Quotation'), l10n.t('Nobody who is named'));
      return entity === undefined ? null : { do: 'setSource', id, entity };
    }),
    changeActors: onItem(...COMMITMENT, async ({ id, people }, document) => {
      const chosen = await pickEntities(await entities(document), l10n.t('Who Is to Do It'), people);
      return chosen ? { do: 'setActors', id, entities: chosen } : null;
    }),
    changeDeadline: onItem(...COMMITMENT, async ({ id, deadline }) => {
      const words = await askDeadline(deadline ?? '');
      return words === undefined ? null : { do: 'setDeadline', id, words: words || null };
    }),
    growAtEnd: resize('end', 1),
    shrinkAtEnd: resize('end', -1),
    growAtStart: resize('start', -1),
    shrinkAtStart: resize('start', 1),
    mergeEntity: onItem(...NAME, async ({ entity, text }, document) => {
      const all = await entities(document);
      const into = entity && await pickEntity(all.filter(({ id }) => id !== entity), l10n.t('“{0}” Is the Same As …', text), null);
      return entity && into ? { do: 'merge', entity, into } : null;
    }),
    splitMention: onItem(...NAME, async ({ id }) => ({ do: 'split', id })),
    editNote: onItem(...ANYTHING, async ({ id, note, tags, text }) => {
      const words = await window.showInputBox({ title: l10n.t('Note on “{0}”', text.slice(0, 40)), value: [note, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(' '), prompt: l10n.t('Words that begin with # are tags. Empty takes the note away.') });
      return words === undefined ? null : { do: 'setNote', id, note: words.replace(/(?:^|\s)#\S+/g, '').trim(), tags: [...words.matchAll(/(?:^|\s)#(\S+)/g)].map(([, tag]) => tag) };
    }),
    deleteAnnotation: (given?: Choice | 'selection') => withReview<AnnotateResult>(async (document, review) => {
      // A key in the view means what is selected there.
      const choice = given === 'selection' ? reviewView.tree.view.selection[0] : given;
      const id = review.orphans.some((orphan) => `review:${orphan.id}` === choice?.id) ? choice!.id.slice('review:'.length)
        : itemOf({ ...review, items: review.items.filter(({ annotated }) => annotated) }, ANYTHING[1], choice, release.editor?.selection.active ?? null)?.id;
      return id ? annotator.annotate(document, review.revision, { do: 'delete', ids: [id] }) : none(l10n.t('Put the cursor into something that was annotated first. What the analysis suggests can be rejected.'));
    }),
    reattachToSelection: (choice?: Choice) => withReview<AnnotateResult>(async (document, { revision, orphans }) => {
      const range = selection(l10n.t('Select the words of the annotation first.'));
      const orphan = orphans.find(({ id }) => `review:${id}` === choice?.id) ?? (orphans.length === 1 ? orphans[0] : undefined);
      if (!orphan) return none(l10n.t('Choose an orphaned annotation in the Review view.'));
      return range && annotator.annotate(document, revision, { do: 'reattach', id: orphan.id, range });
    }),
    undoAnnotation: () => withReview<AnnotateResult>((document, { revision }) => annotator.annotate(document, revision, { do: 'undo' })),
    redoAnnotation: () => withReview<AnnotateResult>((document, { revision }) => annotator.annotate(document, revision, { do: 'redo' })),
  };
}

const askDeadline = (value: string): Thenable<string | undefined> =>
  window.showInputBox({ title: l10n.t('Deadline'), value, prompt: l10n.t('In words of the commitment, such as “by 2030”. Empty for none.') });

/** The item that was chosen in a view, or the smallest one at a place. */
function itemOf({ items }: Pick<Review, 'items'>, kinds: readonly ReviewItem['kind'][], choice: Choice | undefined, position: Range['start'] | null): ReviewItem | null {
  if (choice) return items.find(({ id }) => id === choice.id || `review:${id}` === choice.id) ?? null;
  return position && itemAt(items.filter(({ kind }) => kinds.includes(kind)), position);
}

/** A range with one edge moved by a word. */
function moved(document: TextDocument, range: Range, edge: 'start' | 'end', step: 1 | -1): Range {
  const { start, end } = editorRange(range);
  const stretch = changedByWord(document.getText(), { start: document.offsetAt(start), end: document.offsetAt(end) }, edge, step);
  const at = (offset: number): Range['start'] => {
    const { line, character } = document.positionAt(offset);
    return { line, character };
  };
  return { start: at(stretch.start), end: at(stretch.end) };
}
