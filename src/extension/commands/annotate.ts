/** Annotating what is selected, and changing what is there. */
import { window, type TextDocument } from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { Action, AnnotateResult, EntityType, Force, Review, ReviewItem } from '../../server/annotating/protocol';
import { pickEntities, pickEntity, pickForce, pickType } from '../annotating/pickers';
import { itemAt } from '../annotating/itemAt';
import { offerForLexicon } from '../annotating/lexiconOffer';
import { changedByWord } from '../annotating/wordEdges';
import { editorRange } from '../editorRange';
import { tellNoRelease } from '../noRelease';
import type { CommandHost, Commands } from './commands';

/** What most can be done to, and how it is called. */
const ANYTHING: [string, ReviewItem['kind'][]] = ['name, quotation or commitment', ['mention', 'quotation', 'commitment']];

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
    return review ? work(document, review) : none('This press release could not be analysed; the log says why.');
  };

  const selection = (what: string): Range | null => {
    const editor = release.editor;
    if (!editor || editor.selection.isEmpty) {
      void window.showInformationMessage(`Select the words of the ${what} first.`);
      return null;
    }
    const { start, end } = editor.selection;
    return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
  };

  /** An action on the item that was chosen, or that is at the cursor. */
  const onItem = (what: string, kinds: readonly ReviewItem['kind'][], action: (item: ReviewItem, document: TextDocument) => Promise<Action | null>) => (choice?: Choice) =>
    withReview<AnnotateResult>(async (document, review) => {
      const item = itemOf(review, kinds, choice, release.editor?.selection.active ?? null);
      if (!item) return none(`Put the cursor into a ${what} first.`);
      const wanted = await action(item, document);
      return wanted && annotator.annotate(document, review.revision, wanted);
    });

  const resize = (edge: 'start' | 'end', step: 1 | -1) => onItem(...ANYTHING, async ({ id, range }, document) => ({ do: 'respan', id, range: moved(document, range, edge, step) }));

  const addMention = (type: EntityType, what: string) => async (): Promise<AnnotateResult | null> => {
    const range = selection(what);
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
    annotatePerson: addMention('PERSON', 'person’s name'),
    annotateOrganization: addMention('ORG', 'organization’s name'),
    annotatePlace: addMention('GPE', 'place'),
    annotateName: async () => {
      const type = selection('name') && await pickType();
      return type ? addMention(type as EntityType, 'name')() : null;
    },
    annotateQuotation: async () => {
      const range = selection('quotation');
      return range && withReview<AnnotateResult>(async (document, { revision }) => {
        const entity = await pickEntity(await entities(document), 'Source of the Quotation', 'Nobody who is named');
        return entity === undefined ? null : annotator.annotate(document, revision, { do: 'addQuotation', range, entity });
      });
    },
    annotateCommitment: async () => {
      const range = selection('commitment');
      return range && withReview<AnnotateResult>(async (document, { revision }) => {
        const force = await pickForce();
        const actors = force && await pickEntities(await entities(document), 'Who Is to Do It');
        const deadline = actors && await askDeadline('');
        return deadline === undefined ? null : annotator.annotate(document, revision, { do: 'addCommitment', range, force: force as Force, entities: actors || [], deadline: deadline || null });
      });
    },
    changeType: onItem('name', ['mention'], async ({ id, type, text }, document) => {
      const chosen = await pickType(type);
      if (chosen && chosen !== type) void offerForLexicon(document, text, chosen, log);
      return chosen ? { do: 'retype', id, type: chosen as EntityType } : null;
    }),
    changeForce: onItem('commitment', ['commitment'], async ({ id, type }) => {
      const force = await pickForce(type);
      return force ? { do: 'setForce', id, force: force as Force } : null;
    }),
    changeSource: onItem('quotation', ['quotation'], async ({ id }, document) => {
      const entity = await pickEntity(await entities(document), 'Source of the Quotation', 'Nobody who is named');
      return entity === undefined ? null : { do: 'setSource', id, entity };
    }),
    changeActors: onItem('commitment', ['commitment'], async ({ id, people }, document) => {
      const chosen = await pickEntities(await entities(document), 'Who Is to Do It', people);
      return chosen ? { do: 'setActors', id, entities: chosen } : null;
    }),
    changeDeadline: onItem('commitment', ['commitment'], async ({ id, deadline }) => {
      const words = await askDeadline(deadline ?? '');
      return words === undefined ? null : { do: 'setDeadline', id, words: words || null };
    }),
    growAtEnd: resize('end', 1),
    shrinkAtEnd: resize('end', -1),
    growAtStart: resize('start', -1),
    shrinkAtStart: resize('start', 1),
    mergeEntity: onItem('name', ['mention'], async ({ entity, text }, document) => {
      const all = await entities(document);
      const into = entity && await pickEntity(all.filter(({ id }) => id !== entity), `“${text}” Is the Same As …`, null);
      return entity && into ? { do: 'merge', entity, into } : null;
    }),
    splitMention: onItem('name', ['mention'], async ({ id }) => ({ do: 'split', id })),
    editNote: onItem(...ANYTHING, async ({ id, note, tags, text }) => {
      const words = await window.showInputBox({ title: `Note on “${text.slice(0, 40)}”`, value: [note, ...tags.map((tag) => `#${tag}`)].filter(Boolean).join(' '), prompt: 'Words that begin with # are tags. Empty takes the note away.' });
      return words === undefined ? null : { do: 'setNote', id, note: words.replace(/(?:^|\s)#\S+/g, '').trim(), tags: [...words.matchAll(/(?:^|\s)#(\S+)/g)].map(([, tag]) => tag) };
    }),
    deleteAnnotation: (given?: Choice | 'selection') => withReview<AnnotateResult>(async (document, review) => {
      // A key in the view means what is selected there.
      const choice = given === 'selection' ? reviewView.tree.view.selection[0] : given;
      const id = review.orphans.some((orphan) => `review:${orphan.id}` === choice?.id) ? choice!.id.slice('review:'.length)
        : itemOf({ ...review, items: review.items.filter(({ annotated }) => annotated) }, ANYTHING[1], choice, release.editor?.selection.active ?? null)?.id;
      return id ? annotator.annotate(document, review.revision, { do: 'delete', ids: [id] }) : none('Put the cursor into something that was annotated first. What the analysis suggests can be rejected.');
    }),
    reattachToSelection: (choice?: Choice) => withReview<AnnotateResult>(async (document, { revision, orphans }) => {
      const range = selection('annotation');
      const orphan = orphans.find(({ id }) => `review:${id}` === choice?.id) ?? (orphans.length === 1 ? orphans[0] : undefined);
      if (!orphan) return none('Choose an orphaned annotation in the Review view.');
      return range && annotator.annotate(document, revision, { do: 'reattach', id: orphan.id, range });
    }),
    undoAnnotation: () => withReview<AnnotateResult>((document, { revision }) => annotator.annotate(document, revision, { do: 'undo' })),
    redoAnnotation: () => withReview<AnnotateResult>((document, { revision }) => annotator.annotate(document, revision, { do: 'redo' })),
  };
}

const askDeadline = (value: string): Thenable<string | undefined> =>
  window.showInputBox({ title: 'Deadline', value, prompt: 'In words of the commitment, such as “by 2030”. Empty for none.' });

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
