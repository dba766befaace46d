/** Another annotator's sidecar beside one's own: how far they agree, and where they do not. */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../../analysis/annotation';
import { agreement, type Disagreement, type Layer, type Marked } from '../../annotations/agreement/agreement';
import { reanchored } from '../../annotations/anchoring/reanchored';
import { isOrphanedAnnotation } from '../../annotations/anchors';
import type { Annotation } from '../../annotations/annotation';
import type { AnnotatedRelease } from '../../annotations/layer/annotatedRelease';
import { applyAnnotations } from '../../annotations/layer/applyAnnotations';
import { SpanIndex } from '../../annotations/layer/spans';
import type { SidecarProblem } from '../../annotations/sidecar/page';
import { readSidecar } from '../../annotations/sidecar/sidecar';
import { oneLine } from '../../formats/wording';
import type { Comparison, ComparedSide, ItemKind } from './protocol';
import { reviewables, type Reviewable } from './reviewItems';

/** What one annotator has of a release. */
export interface Version {
  readonly release: AnnotatedRelease;
  readonly annotations: readonly Annotation[];
}

/** A disagreement with the items that it is about; both may be there although only one is marked there, as of a quotation in several stretches. */
export interface Difference extends Disagreement {
  /** Good for one version of both. */
  readonly id: string;
  readonly own: Reviewable | null;
  readonly other: Reviewable | null;
  /** Whether one has said already what holds. */
  readonly decided: boolean;
}

export const KIND_OF: Readonly<Record<Layer, ItemKind>> = { mentions: 'mention', quotations: 'quotation', commitments: 'commitment' };

const REFUSALS: Partial<Record<SidecarProblem['kind'], (file: string) => string>> = {
  conflict: (file) => l10n.t('“{0}” cannot be compared: it has marks of an unfinished merge (“<<<<<<<”). Resolve the conflict first.', file),
  damaged: (file) => l10n.t('“{0}” cannot be compared: it is cut off or damaged. Restore it, or ask for it again.', file),
  unknown: (file) => l10n.t('“{0}” cannot be compared: it holds no annotations. Choose the “.annotations.jsonld” file of another annotator.', file),
};

/**
 * Reads another's sidecar of the same text.
 * @param analysis of the release, with the workspace's names
 * @param name of the release's file
 * @param file names the other's file to the user
 * @returns what they say, with sentences about what could not be taken into account, or why there is nothing to compare
 */
export function theirVersion(analysis: Analysis, content: string, name: string, file: string): (Version & { readonly notes: readonly string[] }) | { readonly problem: string } {
  const { text } = analysis.document;
  // A copy of the release may have another name; whether it is a copy is told by the words.
  const first = readSidecar(content, text, name);
  const { sidecar, problems } = readSidecar(content, text, name, first.problems.flatMap(({ releases }) => releases ?? []));
  if (!sidecar) return { problem: REFUSALS[problems[0].kind]?.(file) ?? l10n.t('“{0}” cannot be compared: it cannot be read.', file) };
  if (sidecar.annotations.length === 0) return { problem: l10n.t('“{0}” holds no annotations of a press release; choose the “.annotations.jsonld” file of another annotator.', file) };
  const annotations = reanchored(text, sidecar.annotations);
  const lost = annotations.filter(isOrphanedAnnotation).length;
  if (lost * 2 > annotations.length) return { problem: l10n.t('“{0}” is about another text: {1} of its {2} annotations have words that are not in “{3}”.', file, lost, annotations.length, name) };
  // The problems begin with the name of one's own file.
  const messages = problems.map(({ message }) => message.slice(message.indexOf(': ') + 2));
  const notes = [...messages, ...(lost > 0 ? [l10n.t('{0} of its {1} annotations have words that are not in “{2}”, and are not compared.', lost, annotations.length, name)] : [])].map((message) => `${file}: ${message}`);
  return { release: applyAnnotations(analysis, annotations), annotations, notes };
}

/** Where two versions of one text differ, in text order. */
export function differences(mine: Version, theirs: Version): Difference[] {
  const [ours, others] = [new Items(mine.release), new Items(theirs.release)];
  const rejected = new Set(mine.annotations.flatMap((one) => (one.kind !== 'identity' && one.status === 'rejected' ? [keyOf(one)] : [])));
  return agreement(mine.release, theirs.release).disagreements.map((difference): Difference => {
    const { layer, first, second } = difference;
    const own = first ? ours.of(first) : layer === 'quotations' ? ours.like(others.of(second!)) : null;
    const other = second ? others.of(second) : layer === 'quotations' ? others.like(own) : null;
    const decided = own ? own.item.annotation !== null && own.item.review !== 'open' : other !== null && rejected.has(placeKey(other));
    return { ...difference, id: `${layer} ${markKey(first)} ${markKey(second)}`, own, other, decided };
  });
}

/** What the Agreement view shows. @param lines holds the text of both */
export function comparison(lines: TextDocument, revision: number, mine: Version, theirs: Version & { readonly notes: readonly string[] }): Comparison {
  const { text } = mine.release.document;
  const side = (mark: Marked | null, item: Reviewable | null): ComparedSide | null =>
    mark && { type: mark.label, text: oneLine(text.slice(mark.start, mark.end)), state: item?.item.review ?? 'open' };
  const { kappa, labels } = agreement(mine.release, theirs.release);
  return {
    uri: lines.uri, version: lines.version, revision, notes: theirs.notes,
    kappa: (Object.keys(KIND_OF) as Layer[]).map((layer) => ({ kind: KIND_OF[layer], kappa: kappa[layer] })),
    types: labels.map(({ layer, label, first, second, both, f1 }) => ({ kind: KIND_OF[layer], type: label, mine: first, theirs: second, both, f1 })),
    disagreements: differences(mine, theirs).map(({ id, layer, first, second, own, other, decided }) => {
      const { start, end } = (first ?? second)!;
      return { id, kind: KIND_OF[layer], mine: side(first, own), theirs: side(second, other), decided, range: { start: lines.positionAt(start), end: lines.positionAt(end) } };
    }),
  };
}

/** The items of a release by what the comparison marked. */
class Items {
  private readonly byMark = new Map<string, Reviewable>();
  private readonly quotations: SpanIndex<Reviewable>;

  constructor(release: AnnotatedRelease) {
    const items = reviewables(release).filter(({ item }) => item.review !== 'rejected');
    for (const one of items) for (const { start, end } of one.kind === 'quotation' ? one.item.content : [one.span]) this.byMark.set(`${one.kind} ${start} ${end}`, one);
    this.quotations = new SpanIndex(items.filter(({ kind }) => kind === 'quotation'), ({ span }) => span);
  }

  of({ layer, start, end }: Marked): Reviewable | null {
    return this.byMark.get(`${KIND_OF[layer]} ${start} ${end}`) ?? null;
  }

  /** The quotation that is another annotator's, edges aside. */
  like(quotation: Reviewable | null): Reviewable | null {
    return quotation && (this.quotations.alike(quotation.span)[0] ?? null);
  }
}

const markKey = (mark: Marked | null): string => (mark ? `${mark.start}-${mark.end}-${mark.label}` : '');

/** Kind and first place of an item, and of the statement that rejects one. */
export const placeKey = ({ kind, span }: Reviewable): string => `${kind} ${span.start}`;
export const keyOf = (one: Exclude<Annotation, { kind: 'identity' }>): string => `${one.kind} ${(one.kind === 'quotation' ? one.content[0] : one.at).start}`;
