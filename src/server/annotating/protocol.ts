/** What client and server say to each other about people's annotations. Beside `../protocol`, the only file of the server that the client imports. */
import type { Range } from 'vscode-languageserver-types';
import type { EntityType, Force } from '../../analysis/annotation';
import type { Fulfilment, ReviewState } from '../../annotations/annotation';

export type { EntityType, Force, Fulfilment, ReviewState };

export type ItemKind = 'mention' | 'quotation' | 'commitment';

/** A suggestion of the analysis, or what a person put in its place or added. */
export interface ReviewItem {
  /** Good for one {@link Review.revision}. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly state: ReviewState;
  /** What it says, in one line. */
  readonly text: string;
  /** An entity type, a quotation's kind, or a commitment's force. */
  readonly type: string;
  /** Who it is about: the entity that a mention names, a quotation's source, a commitment's actors. */
  readonly people: readonly string[];
  /** Id of the entity, for mentions and quotations. */
  readonly entity: string | null;
  readonly deadline: string | null;
  /** From 0 to 1. */
  readonly certainty: number;
  readonly why: string;
  readonly range: Range;
  readonly note: string;
  readonly tags: readonly string[];
  /** Whether a person's annotation stands behind it, which can be deleted. */
  readonly annotated: boolean;
}

/** An annotation whose words are no longer in the text. */
export interface OrphanItem {
  readonly id: string;
  readonly kind: ItemKind | 'identity';
  /** The words that it was about. */
  readonly text: string;
  /** The nearest place. */
  readonly range: Range;
}

/** All that the Review view and the commands need to know of one document. */
export interface Review {
  readonly uri: string;
  /** The document version. */
  readonly version: number;
  /** Counts up with each change of text or annotations: actions name it, so that none is done to something else. */
  readonly revision: number;
  readonly items: readonly ReviewItem[];
  readonly orphans: readonly OrphanItem[];
  /** What *Undo Annotation Change* and *Redo* would do; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Request: the items of an open document to review, or null where the server does not know it. */
export const ReviewRequest = 'pressRelease/review';
export interface ReviewParams {
  readonly uri: string;
}

/** What a person does. `id` and `ids` are of {@link ReviewItem}s and {@link OrphanItem}s, `entity` of entities in a `Summary`. */
export type Action =
  | { readonly do: 'accept' | 'reject' | 'reopen' | 'delete'; readonly ids: readonly string[] }
  | { readonly do: 'addMention'; readonly range: Range; readonly type: EntityType }
  | { readonly do: 'addQuotation'; readonly range: Range; readonly entity: string | null }
  | { readonly do: 'addCommitment'; readonly range: Range; readonly force: Force; readonly entities: readonly string[]; readonly deadline: string | null }
  | { readonly do: 'retype'; readonly id: string; readonly type: EntityType }
  | { readonly do: 'respan'; readonly id: string; readonly range: Range }
  | { readonly do: 'merge'; readonly entity: string; readonly into: string }
  | { readonly do: 'split'; readonly id: string }
  | { readonly do: 'setSource'; readonly id: string; readonly entity: string | null }
  | { readonly do: 'setForce'; readonly id: string; readonly force: Force }
  | { readonly do: 'setActors'; readonly id: string; readonly entities: readonly string[] }
  | { readonly do: 'setDeadline'; readonly id: string; readonly words: string | null }
  | { readonly do: 'setNote'; readonly id: string; readonly note: string; readonly tags: readonly string[] }
  /** What became of a commitment; null while it is open. */
  | { readonly do: 'setFulfilment'; readonly id: string; readonly fulfilment: Fulfilment | null; readonly note: string }
  | { readonly do: 'reattach'; readonly id: string; readonly range: Range }
  | { readonly do: 'undo' | 'redo' };

/** Request: does what a person asks for. */
export const AnnotateRequest = 'pressRelease/annotate';
export interface AnnotateParams {
  readonly uri: string;
  readonly revision: number;
  /** Who annotates; empty for nobody in particular. */
  readonly creator: string;
  readonly action: Action;
}
export interface AnnotateResult {
  /** What was done, as undo names it; null where nothing was. */
  readonly done: string | null;
  /** Why nothing was done: a sentence for the user. */
  readonly problem: string | null;
  /** The review item that the action made or changed, where it is one. */
  readonly id: string | null;
}

/** Notification to the server: a document's sidecar as it is in its file, null where there is no file. */
export const SidecarNotification = 'pressRelease/sidecar';
export interface SidecarParams {
  readonly uri: string;
  readonly content: string | null;
}

/** Notification to the server: a document was saved, so that places in its sidecar should be those of the file. */
export const SavedNotification = 'pressRelease/saved';
export interface SavedParams {
  readonly uri: string;
}

/** Request to the client: write a document's sidecar. */
export const WriteSidecarRequest = 'pressRelease/writeSidecar';
export interface WriteSidecarParams {
  readonly uri: string;
  readonly content: string;
  /** What the server knows the file to hold, null for no file: where it holds something else, the client does not write. */
  readonly expected: string | null;
  /** Whether what is there cannot be read, and is to be set aside under another name. */
  readonly setAside: boolean;
}
export type WriteSidecarResult =
  | { readonly outcome: 'written' }
  /** The file holds something else: it was changed by somebody else. */
  | { readonly outcome: 'conflict'; readonly content: string | null }
  /** There is no file to write to yet, as for a text that was never saved. */
  | { readonly outcome: 'homeless' }
  | { readonly outcome: 'failed'; readonly message: string };

/** Notification to the client: something about a document's sidecar that the user should know. */
export const SidecarProblemNotification = 'pressRelease/sidecarProblem';
export interface SidecarProblemParams {
  readonly uri: string;
  /** What happened, in which file, and what to do. */
  readonly message: string;
}

/** Notification to the server: the lexicon of a workspace folder as it is in its file, null where there is none. */
export const LexiconNotification = 'pressRelease/lexicon';
export interface LexiconParams {
  /** The address of the folder. */
  readonly folder: string;
  readonly content: string | null;
}

/** How one of two annotators marked a place. */
export interface ComparedSide {
  readonly type: string;
  readonly text: string;
  readonly state: ReviewState;
}

/** Where two annotators differ; null where one has nothing. */
export interface DisagreementItem {
  /** The same while both versions of the place are. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly mine: ComparedSide | null;
  readonly theirs: ComparedSide | null;
  /** Whether one's own annotations say what holds there. */
  readonly decided: boolean;
  readonly range: Range;
}

/** How far two annotators of one release agree. */
export interface Comparison {
  readonly uri: string;
  readonly version: number;
  readonly revision: number;
  /** What could not be compared: sentences for the user. */
  readonly notes: readonly string[];
  /** Cohen's kappa over words; null where there was no choice. */
  readonly kappa: readonly { readonly kind: ItemKind; readonly kappa: number | null }[];
  /** F1 of exact places, from 0 to 1, with how many each has and how many both. */
  readonly types: readonly { readonly kind: ItemKind; readonly type: string; readonly mine: number; readonly theirs: number; readonly both: number; readonly f1: number }[];
  /** In text order. */
  readonly disagreements: readonly DisagreementItem[];
}

/** Request: compares a document's annotations with another sidecar of it. */
export const CompareRequest = 'pressRelease/compareAnnotations';
export interface CompareParams {
  readonly uri: string;
  /** The name of the other file, for messages. */
  readonly file: string;
  readonly content: string;
}
export interface CompareResult {
  readonly comparison: Comparison | null;
  /** Why there is none: a sentence for the user. */
  readonly problem: string | null;
}

/** Request: takes one side of disagreements, as one change; the result is an {@link AnnotateResult}. */
export const SettleRequest = 'pressRelease/settle';
export interface SettleParams extends CompareParams {
  readonly creator: string;
  readonly take: 'mine' | 'theirs';
  /** Of {@link DisagreementItem}s: they tell place and types, so that nothing is done to something else. */
  readonly ids: readonly string[];
}

/** Request: takes over annotations of other programs, as one change. */
export const ImportRequest = 'pressRelease/import';
export interface ImportParams {
  readonly uri: string;
  /** The name of the file; its extension tells the format. */
  readonly file: string;
  readonly content: string;
  readonly creator: string;
}
export interface ImportResult {
  /** Whether something was taken over, which can be undone. */
  readonly done: boolean;
  /** What was taken, what was there, what could not be placed, or why nothing was done: sentences for the user. */
  readonly message: string;
  /** What could not be read or placed, a line each, for the log. */
  readonly problems: readonly string[];
}
