/** Files of annotations in any format that is read here, as what a person says about one release. */
import * as l10n from '@vscode/l10n';
import type { Annotation, Statement } from '../../annotations/annotation';
import { reanchored } from '../../annotations/anchoring/reanchored';
import { isOrphanedAnnotation, primaryAnchors } from '../../annotations/anchors';
import { depthOf } from '../../annotations/sidecar/json';
import { importBrat } from '../../formats/bratImport';
import { describeImportProblem, type ImportedAnnotation } from '../../formats/imported';
import { importedStatements } from '../../formats/importedStatements';
import { importJsonl, type ImportedDocument } from '../../formats/jsonlImport';
import { importWebAnnotations } from '../../formats/webAnnotationImport';
import { oneLine } from '../../formats/wording';

/** What a file says about a release. */
export interface FileStatements {
  /** What this program wrote itself, with who said it and when. */
  readonly own: readonly Annotation[];
  readonly statements: readonly Statement[];
  /** Labels that mean nothing here, each once. */
  readonly labels: readonly string[];
  /** How many annotations have such a label. */
  readonly others: number;
  /** How many could not be read or placed. */
  readonly lost: number;
  /** Why, a line each. */
  readonly problems: readonly string[];
}

/** Nested deeper than this, a file is nobody's annotations, and would exhaust the stack. */
const DEEPEST = 200;
/** Of the lines of a text, that another must have to be a version of it. */
const ENOUGH_LINES = 0.5;

/**
 * Reads a file: brat by its lines, JSON lines by the text in them, all other JSON as Web Annotations.
 * @param text of the release, exactly as stored
 * @param file names the file to the user
 */
export function readImport(text: string, content: string, file: string): FileStatements | { readonly problem: string } {
  const refused = (why: string): { problem: string } => ({ problem: l10n.t('Nothing was imported from “{0}”: {1}', file, why) });
  const body = content.replace(/^\uFEFF/, '').trimStart();
  if (body === '') return refused(l10n.t('the file is empty.'));
  if (/\.ann$/i.test(file) || !/^[[{]/.test(body)) {
    if (!/^(?:[TREAMN#]\d+|\*)\t/m.test(body)) return refused(l10n.t('it is none of brat (“.ann”), Web Annotation (“.jsonld”) and JSON lines of Prodigy, doccano or spaCy (“.jsonl”).'));
    const { annotations, problems } = importBrat(text, content, file);
    return placed(text, { own: [], annotations, problems: problems.map(describeImportProblem), lost: problems.filter(({ content: line }) => line.startsWith('T')).length }, refused);
  }
  if (depthOf(body) > DEEPEST) return refused(l10n.t('it is nested too deeply to be annotations.'));
  if (isJsonLines(body)) {
    const documents = importJsonl(content, file);
    const document = sameText(text, documents);
    if (!document) return refused(documents.length === 1 ? l10n.t('it holds another text. Open the release that it is about.') : l10n.t('it holds {0} texts, and none of them is this release. Open the release that it is about.', documents.length));
    return placed(text, { own: [], ...document, problems: document.problems.map(describeImportProblem), lost: document.problems.length }, refused, document.text);
  }
  const { own, annotations, problems } = importWebAnnotations(text, content, file);
  if (own.length + annotations.length === 0 && problems.length === 1 && problems[0].content === content) return refused(problems[0].message);
  return placed(text, { own, annotations, problems: problems.map(describeImportProblem), lost: problems.length }, refused);
}

interface Read {
  readonly own: readonly Annotation[];
  readonly annotations: readonly ImportedAnnotation[];
  readonly problems: readonly string[];
  readonly lost: number;
}

/** What has its words in the release; a file of which most has not is about another text. @param written the text that the annotations' spans are in */
function placed(text: string, { own, annotations, problems, lost }: Read, refused: (why: string) => { problem: string }, written = text): FileStatements | { readonly problem: string } {
  const { statements: said, others } = importedStatements(written, annotations);
  // Only what has moved is sought: anchors that are right already stay as they are.
  const drafts = said.map((statement, i): Annotation => ({ id: String(i), creator: null, created: '', modified: '', note: '', tags: [], ...statement }));
  const found = written === text ? drafts : reanchored(text, drafts);
  const ours = reanchored(text, own);
  const gone = [...ours, ...found].filter(isOrphanedAnnotation);
  const total = ours.length + said.length + others.length + lost, missing = lost + gone.length;
  if (total === 0) return refused(l10n.t('it holds no annotations.'));
  if (missing * 2 > total) return refused(`${l10n.t('it is about another text, or another version of this one: {0} of its {1} annotations are not where it says.', missing, total)} ${problems[0] ?? ''}`.trim());
  return {
    own: ours.filter((one) => !isOrphanedAnnotation(one)), statements: found.filter((one) => !isOrphanedAnnotation(one)), labels: [...new Set(others.map(({ type }) => type))], others: others.length, lost: missing,
    problems: [...problems, ...gone.map((one) => `The words “${primaryAnchors(one)[0].exact.slice(0, 80)}” are not in the text.`), ...others.map(({ type, line }) => `Line ${line}: “${type}” means nothing here, and is left out.`)],
  };
}

/** True where the first line is a whole object with a text. */
function isJsonLines(body: string): boolean {
  try {
    const first = JSON.parse(body.split('\n', 1)[0]) as Record<string, unknown>;
    return typeof first.text === 'string' || typeof first.data === 'string';
  } catch {
    return false;
  }
}

/** The document with the very text, else with the same words, else the one that has most lines of it. */
function sameText(text: string, documents: readonly ImportedDocument[]): ImportedDocument | null {
  const words = oneLine(text);
  const same = documents.find((document) => document.text === text) ?? documents.find((document) => oneLine(document.text) === words);
  if (same) return same;
  const lines = new Set(linesOf(text));
  const shares = documents.map((document) => {
    const own = linesOf(document.text);
    return { document, share: own.length === 0 ? 0 : own.filter((line) => lines.has(line)).length / own.length };
  });
  const best = shares.reduce<(typeof shares)[number] | null>((most, one) => (one.share > (most?.share ?? 0) ? one : most), null);
  return best && best.share >= ENOUGH_LINES ? best.document : null;
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map(oneLine).filter((line) => line !== '');
