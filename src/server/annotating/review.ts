/** What the Review view shows of a document. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Span } from '../../analysis/document';
import type { Annotation } from '../../annotations/annotation';
import { placeOf } from '../../annotations/anchors';
import type { AnnotatedRelease } from '../../annotations/layer/annotatedRelease';
import { oneLine } from '../../formats/wording';
import { whyOf } from '../wording';
import type { Review, ReviewItem } from './protocol';
import { orphansOf, orphanText, reviewables, type Reviewable } from './reviewItems';

/** What the desk knows beside the release. */
export interface DeskState {
  readonly revision: number;
  readonly annotations: readonly Annotation[];
  readonly undo: string | null;
  readonly redo: string | null;
}

/** @param lines holds the text that was analysed */
export function review(lines: TextDocument, release: AnnotatedRelease, { revision, annotations, undo, redo }: DeskState): Review {
  const { text } = release.document;
  const said = new Map(annotations.map((one) => [one.id, one]));
  const range = ({ start, end }: Span): Range => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
  const names = new Map(release.entities.map(({ id, name }) => [id, oneLine(name)]));
  return {
    uri: lines.uri, version: lines.version, revision, undo, redo,
    items: reviewables(release).map((one): ReviewItem => {
      const own = one.item.annotation === null ? undefined : said.get(one.item.annotation);
      return {
        id: one.id, kind: one.kind, state: one.item.review, text: oneLine(text.slice(one.span.start, one.span.end)), type: typeOf(one), people: peopleOf(one, names), entity: one.entity?.id ?? null,
        deadline: one.kind === 'commitment' && one.item.deadline ? oneLine(text.slice(one.item.deadline.start, one.item.deadline.end)) : null,
        certainty: one.item.certainty, why: whyOf(one.item), range: range(one.span), note: own?.note ?? '', tags: own?.tags ?? [], annotated: own !== undefined,
      };
    }),
    orphans: orphansOf(release).map((orphan) => ({ id: orphan.id, kind: orphan.kind, text: orphanText(orphan), range: range({ start: placeOf(orphan), end: placeOf(orphan) }) })),
  };
}

const typeOf = (one: Reviewable): string => (one.kind === 'mention' ? one.item.type : one.kind === 'quotation' ? one.item.kind : one.item.force);

function peopleOf(one: Reviewable, names: ReadonlyMap<string, string>): readonly string[] {
  if (one.kind === 'commitment') return one.item.actors.map(({ entity, words }) => (entity === null ? undefined : names.get(entity)) ?? oneLine(words));
  return one.entity === null ? [] : [oneLine(one.entity.name)];
}
