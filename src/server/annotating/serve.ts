/** Connects people's annotations to the client: sidecars come and go, actions are done, reviews are given. */
import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver-types';
import type { Creator, Stamp } from '../../annotations/annotation';
import type { Span } from '../../analysis/document';
import type { Documents } from '../documents';
import { nameOf } from '../failure';
import { comparison, theirVersion } from './comparison';
import { Desk } from './desk';
import { importInto } from './importing';
import { Lexicons } from './lexicons';
import {
  AnnotateRequest, CompareRequest, ImportRequest, LexiconNotification, ReviewRequest, SavedNotification, SettleRequest, SidecarNotification, SidecarProblemNotification, WriteSidecarRequest,
  type Action, type AnnotateParams, type AnnotateResult, type CompareParams, type CompareResult, type ImportParams, type ImportResult, type LexiconParams, type Review, type ReviewParams, type SavedParams,
  type SettleParams, type SidecarParams, type SidecarProblemParams, type WriteSidecarParams, type WriteSidecarResult,
} from './protocol';
import { review } from './review';
import { reviewables } from './reviewItems';
import { settle } from './settle';

/** Lines of the log for one lexicon. */
const MOST_PROBLEMS = 50;

/** @param documents asked once documents are open, so that they can ask the desk in turn */
export function serveAnnotations(connection: Connection, documents: () => Documents): Desk {
  const lexicons = new Lexicons();
  const desk = new Desk({
    lexicon: (uri, analysis) => lexicons.applied(uri, analysis),
    write: (params: WriteSidecarParams) => connection.sendRequest<WriteSidecarResult>(WriteSidecarRequest, params),
    changed: (uri) => documents().renew(uri),
    problem: (uri, message) => void connection.sendNotification(SidecarProblemNotification, { uri, message } satisfies SidecarProblemParams),
  });

  const reviewOf = (uri: string): Review | null => {
    const analysed = documents().read(uri), raw = documents().raw(uri);
    if (!analysed || !raw) return null;
    return review(analysed.lines, desk.annotated(uri, raw), { revision: desk.revision(uri), annotations: desk.annotations(uri), undo: desk.undoLabel(uri), redo: desk.redoLabel(uri) });
  };

  const annotate = ({ uri, revision, creator, action }: AnnotateParams): AnnotateResult => {
    const nothing = (problem: string): AnnotateResult => ({ done: null, problem, id: null });
    if (action.do === 'undo' || action.do === 'redo') {
      const done = desk.step(uri, action.do);
      return 'problem' in done ? nothing(done.problem) : { done: done.label, problem: null, id: null };
    }
    const analysed = documents().read(uri), raw = documents().raw(uri);
    if (!analysed || !raw) return nothing(l10n.t('The release could not be analysed, so there is nothing to annotate; the log says why.'));
    if (revision !== desk.revision(uri)) return nothing(l10n.t('The release has changed meanwhile; try again.'));
    const span = 'range' in action ? { span: spanOf(action.range, (position) => analysed.offset(position)) } : {};
    const done = desk.perform(uri, desk.annotated(uri, raw), { ...action, ...span } as Exclude<Action, { do: 'undo' | 'redo' }> & { span?: Span }, stamps(creator));
    if ('problem' in done) return nothing(done.problem);
    const { at } = done;
    const made = at && reviewables(desk.annotated(uri, raw)).find((one) => one.span.start === at.start && one.span.end === at.end);
    return { done: done.label, problem: null, id: made ? made.id : null };
  };

  /** Works with the annotations of a document as they are; null where it cannot be analysed. */
  const versions = (uri: string, content: string, file: string) => {
    const analysed = documents().read(uri), raw = documents().raw(uri);
    if (!analysed || !raw) return null;
    return { lines: analysed.lines, mine: { release: desk.annotated(uri, raw), annotations: desk.annotations(uri) }, theirs: theirVersion(desk.named(uri, raw), content, nameOf(uri), file) };
  };

  const compare = ({ uri, content, file }: CompareParams): CompareResult => {
    const both = versions(uri, content, file);
    if (!both) return { comparison: null, problem: l10n.t('The release could not be analysed, so there is nothing to compare; the log says why.') };
    const { lines, mine, theirs } = both;
    return 'problem' in theirs ? { comparison: null, problem: theirs.problem } : { comparison: comparison(lines, desk.revision(uri), mine, theirs), problem: null };
  };

  const settled = ({ uri, content, file, take, ids, creator }: SettleParams): AnnotateResult => {
    const nothing = (problem: string): AnnotateResult => ({ done: null, problem, id: null });
    const both = versions(uri, content, file);
    if (!both) return nothing(l10n.t('The release could not be analysed, so there is nothing to compare; the log says why.'));
    const { mine, theirs } = both;
    if ('problem' in theirs) return nothing(theirs.problem);
    const done = desk.change(uri, mine.release.document.text, () => settle(mine, theirs, take, ids, stamps(creator)));
    return 'problem' in done ? nothing(done.problem) : { done: done.label, problem: null, id: null };
  };

  const importFile = ({ uri, content, file, creator }: ImportParams): ImportResult => {
    const raw = documents().raw(uri);
    if (!raw) return { done: false, message: l10n.t('The release could not be analysed, so nothing can be imported into it; the log says why.'), problems: [] };
    const { annotations, ...told } = importInto(desk.named(uri, raw), desk.annotations(uri), content, file, stamps(creator));
    if (annotations) desk.change(uri, raw.document.text, () => ({ annotations, label: l10n.t('Import “{0}”', file), at: null }));
    return { ...told, done: annotations !== null };
  };

  connection.onNotification(SidecarNotification, ({ uri, content }: SidecarParams) => {
    const text = documents().text(uri);
    if (text !== null) desk.loaded(uri, content, text);
  });
  connection.onNotification(LexiconNotification, ({ folder, content }: LexiconParams) => {
    for (const problem of lexicons.load(folder, content).slice(0, MOST_PROBLEMS)) connection.console.warn(problem);
    documents().renewAll();
  });
  connection.onNotification(SavedNotification, ({ uri }: SavedParams) => desk.saved(uri));
  connection.onRequest(ReviewRequest, ({ uri }: ReviewParams) => reviewOf(uri));
  connection.onRequest(AnnotateRequest, annotate);
  connection.onRequest(CompareRequest, compare);
  connection.onRequest(SettleRequest, settled);
  connection.onRequest(ImportRequest, importFile);
  return desk;
}

const spanOf = ({ start, end }: Range, offset: (position: Range['start']) => number): Span => ({ start: offset(start), end: offset(end) });

/** New ids at the present time, all annotations of one action at the same moment. */
function stamps(name: string): () => Stamp {
  const now = new Date().toISOString();
  const creator: Creator | null = name.trim() === '' ? null : { name: name.trim() };
  return () => ({ id: `urn:uuid:${globalThis.crypto.randomUUID()}`, creator, now });
}
