/** What client and server say to each other beyond the Language Server Protocol. The only file of the server that the client imports. */
import type { Range } from 'vscode-languageserver-types';

/** What the client tells the server as it starts. */
export interface InitializationOptions {
  /** The texts of the display language by their English; undefined where it is English or none is known. */
  readonly texts: Readonly<Record<string, string>> | undefined;
}

/** UTF-16 code units, or bytes of a file: a longer text is no release, and its analysis would take all memory. */
export const LONGEST = 10 * 1024 * 1024;

/** An entity as the side panel shows it. */
export interface EntityItem {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** Other names in the text. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly mentions: readonly Range[];
  /** How many quotations have it as their source. */
  readonly quotations: number;
  /** How many commitments have it among their actors. */
  readonly commitments: number;
}

/** A quotation as the side panel shows it. */
export interface QuotationItem {
  readonly id: string;
  readonly kind: string;
  /** Entity id, or null. */
  readonly source: string | null;
  /** Who said it: the entity's name, else the words of the text, else "Unattributed": translated where it is shown. */
  readonly sourceName: string;
  /** The reporting verb as in the text, or null where the speech runs on. */
  readonly cue: string | null;
  readonly reportingClass: string | null;
  /** What was said, in one line. */
  readonly text: string;
  /** From the first to the last character of the content. */
  readonly range: Range;
  readonly why: string;
}

/** A commitment as the side panel shows it. */
export interface CommitmentItem {
  readonly id: string;
  /** "agreed", "pledged", "called-for" or "hoped". */
  readonly force: string;
  /** Names of entities, else the words of the text; empty where nobody is named. */
  readonly actors: readonly string[];
  /** Whose words it is stated in: the name of the quotation's source, or null where the release itself says it. */
  readonly statedBy: string | null;
  readonly text: string;
  readonly cue: string;
  readonly deadline: { readonly words: string; readonly date: string | null } | null;
  readonly range: Range;
  readonly why: string;
}

/** All that the side panel, the status bar and the navigation commands need to know of one document. */
export interface Summary {
  readonly uri: string;
  /** The document version that was analysed. */
  readonly version: number;
  /** The release's own date, ISO `YYYY-MM-DD`, or null where it gives none. */
  readonly releaseDate: string | null;
  /** The first ones of each kind, up to {@link SUMMARY_LIMIT}. */
  readonly entities: readonly EntityItem[];
  readonly quotations: readonly QuotationItem[];
  readonly commitments: readonly CommitmentItem[];
  /** How many there are in all. */
  readonly total: { readonly speakers: number; readonly entities: number; readonly quotations: number; readonly commitments: number };
}

/** Items of one kind that a summary holds at most: far more than a release has, and few enough for a window to show. */
export const SUMMARY_LIMIT = 2000;

/** Request: the summary of an open document, or null where the server does not know it. */
export const SummaryRequest = 'pressRelease/summary';
export interface SummaryParams {
  readonly uri: string;
}

/** Notification to the client: a document was analysed anew; ask for its summary when you next need it. */
export const AnalysedNotification = 'pressRelease/analysed';
export interface AnalysedParams {
  readonly uri: string;
  readonly version: number;
}

/** Notification to the client: the analysis of a document failed; the full detail is in the log. */
export const FailedNotification = 'pressRelease/failed';
export interface FailedParams {
  readonly uri: string;
  /** One sentence for the user: what happened, in which file, what to do. */
  readonly message: string;
}

/** Request: a Markdown report of the commitments or quotations of a document, or of the part in `range`. */
export const ReportRequest = 'pressRelease/report';
export interface ReportParams {
  readonly uri: string;
  readonly what: 'commitments' | 'quotations';
  readonly range?: Range;
}
export interface Report {
  readonly markdown: string;
  /** How many rows the table has; 0 is said in words in `markdown`. */
  readonly count: number;
}

/** Request: a document in an export format, or null where the server knows neither. */
export const ExportRequest = 'pressRelease/export';
export interface ExportParams {
  readonly uri: string;
  /** The id of a format. */
  readonly format: string;
  /** Names the document in the files. */
  readonly id: string;
}
export interface ExportedFile {
  /** The document's id with an extension, or a whole name where all documents of a folder share the file. */
  readonly name: string;
  readonly shared: boolean;
  /** Text, or bytes in base64. */
  readonly content: string;
  readonly base64: boolean;
}
export interface ExportResult {
  readonly files: readonly ExportedFile[];
  /** What the format cannot hold of this document: sentences for the user. */
  readonly notHeld: readonly string[];
}

/** Request: a list for an assistant, of an open document or of a text, or null where the server does not know the document. */
export const ListingRequest = 'pressRelease/listing';
export interface ListingParams {
  readonly what: 'entities' | 'quotations' | 'commitments';
  readonly of: { readonly uri: string } | { readonly text: string };
}
export interface ListingResult {
  /** `YYYY-MM-DD`, or null where the release gives none. */
  readonly releaseDate: string | null;
  readonly total: number;
  /** The first ones; fields are named for whoever reads JSON. */
  readonly items: readonly object[];
}

/** The semantic token types that the extension declares in package.json, in the order of the legend. */
export const TOKEN_TYPES = [
  'speaker', 'person', 'organization', 'place', 'group', 'treaty', 'event', 'product', 'quotation', 'reportingVerb',
  'commitmentAgreed', 'commitmentPledged', 'commitmentCalledFor', 'commitmentHoped', 'deadline',
] as const;
/** Semantic token modifiers, in the order of the legend. */
export const TOKEN_MODIFIERS = ['direct', 'indirect', 'mixed', 'uncertain'] as const;
