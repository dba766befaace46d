/** Connects people's annotations to the client: sidecars come and go, actions are done, reviews are given. */
import type { Connection } from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver-types';
import type { Creator, Stamp } from '../../annotations/annotation';
import type { Span } from '../../analysis/document';
import type { Documents } from '../documents';
import { Desk } from './desk';
import { Lexicons } from './lexicons';
import {
  AnnotateRequest, LexiconNotification, ReviewRequest, SavedNotification, SidecarNotification, SidecarProblemNotification, WriteSidecarRequest,
  type Action, type AnnotateParams, type AnnotateResult, type LexiconParams, type Review, type ReviewParams, type SavedParams, type SidecarParams, type SidecarProblemParams, type WriteSidecarParams, type WriteSidecarResult,
} from './protocol';
import { review } from './review';
import { reviewables } from './reviewItems';

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
    if (!analysed || !raw) return nothing('The release could not be analysed, so there is nothing to annotate; the log says why.');
    if (revision !== desk.revision(uri)) return nothing('The release has changed meanwhile; try again.');
    const span = 'range' in action ? { span: spanOf(action.range, (position) => analysed.offset(position)) } : {};
    const done = desk.perform(uri, desk.annotated(uri, raw), { ...action, ...span } as Exclude<Action, { do: 'undo' | 'redo' }> & { span?: Span }, stamps(creator));
    if ('problem' in done) return nothing(done.problem);
    const { at } = done;
    const made = at && reviewables(desk.annotated(uri, raw)).find((one) => one.span.start === at.start && one.span.end === at.end);
    return { done: done.label, problem: null, id: made ? made.id : null };
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
  return desk;
}

const spanOf = ({ start, end }: Range, offset: (position: Range['start']) => number): Span => ({ start: offset(start), end: offset(end) });

/** New ids at the present time, all annotations of one action at the same moment. */
function stamps(name: string): () => Stamp {
  const now = new Date().toISOString();
  const creator: Creator | null = name.trim() === '' ? null : { name: name.trim() };
  return () => ({ id: `urn:uuid:${globalThis.crypto.randomUUID()}`, creator, now });
}
