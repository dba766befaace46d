/** Settles disagreements with another annotator: one's own version, or theirs. Without a side effect. */
import * as l10n from '@vscode/l10n';
import { anchorAt } from '../../annotations/anchors';
import { annotation, type Annotation, type ReviewState, type Stamp } from '../../annotations/annotation';
import type { AnnotatedRelease } from '../../annotations/layer/annotatedRelease';
import { commitmentStatement, mentionStatement, quotationStatement } from '../../annotations/statements';
import { differences, keyOf, placeKey, type Difference, type Version } from './comparison';
import { perform, type Outcome } from './perform';
import type { Reviewable } from './reviewItems';
import { quoted } from './label';

type Said = Exclude<Annotation, { kind: 'identity' }>;

/**
 * Of `mine`, a suggestion is accepted and what only they have is rejected, so that it is known to be decided. Of `theirs`, what they said is said anew in one's own name.
 * @param ids of {@link differences}
 * @param stamp gives a new id each time
 */
export function settle(mine: Version, theirs: Version, take: 'mine' | 'theirs', ids: readonly string[], stamp: () => Stamp): Outcome {
  const wanted = new Set(ids);
  const chosen = differences(mine, theirs).filter(({ id }) => wanted.has(id));
  if (chosen.length < wanted.size) return { problem: l10n.t('The disagreement is not there any more; compare again.') };
  let { annotations } = mine;
  const done = new Set<string>();
  for (const difference of chosen) {
    // The stretches of a quotation are settled with it.
    const key = `${difference.own?.id} ${difference.other?.id}`;
    if (done.has(key)) continue;
    done.add(key);
    annotations = take === 'mine' ? withMine(mine.release, theirs.release, annotations, difference, stamp) : withTheirs(mine.release, theirs, annotations, difference, stamp);
  }
  const first = chosen[0].first ?? chosen[0].second!;
  const count = chosen.length, words = quoted(mine.release.document.text, first);
  const label = take === 'mine' ? (count > 1 ? l10n.t('Take Mine: {0} Items', count) : l10n.t('Take Mine: {0}', words)) : count > 1 ? l10n.t('Take Theirs: {0} Items', count) : l10n.t('Take Theirs: {0}', words);
  return { annotations, label, at: null };
}

function withMine(release: AnnotatedRelease, their: AnnotatedRelease, annotations: readonly Annotation[], { own, other, decided }: Difference, stamp: () => Stamp): readonly Annotation[] {
  if (decided) return annotations;
  if (own) return decide('accept', release, annotations, own, stamp);
  return [...annotations, annotation(stamp(), statementOf(their, other!, 'rejected'))];
}

function withTheirs(release: AnnotatedRelease, their: Version, annotations: readonly Annotation[], { own, other }: Difference, stamp: () => Stamp): readonly Annotation[] {
  if (!other) return decide('reject', release, annotations, own!, stamp);
  const theirs = other.item.annotation === null ? undefined : their.annotations.find((one): one is Said => one.id === other.item.annotation && one.kind !== 'identity');
  const said = own && annotations.find((one): one is Said => one.id === own.item.annotation && one.kind !== 'identity');
  const about = { note: said?.note || (theirs?.note ?? ''), tags: [...new Set([...(said?.tags ?? []), ...(theirs?.tags ?? [])])] };
  // What one said of the place before makes room.
  const rest = annotations.filter((one) => one !== said && !(one.kind !== 'identity' && one.status === 'rejected' && keyOf(one) === placeKey(other)));
  const statement = theirs ?? statementOf(their.release, other, 'accepted');
  if (!own) return [...rest, annotation(stamp(), { ...statement, status: theirs?.status ?? 'accepted' }, about)];
  const suggested = said ? said.status !== 'added' : true;
  return [...rest, annotation(stamp(), { ...statement, status: suggested ? 'changed' : 'added', replaces: suggested ? said?.replaces ?? anchorAt(release.document.text, own.span) : null }, about)];
}

function decide(act: 'accept' | 'reject', release: AnnotatedRelease, annotations: readonly Annotation[], { id }: Reviewable, stamp: () => Stamp): readonly Annotation[] {
  const outcome = perform(release, annotations, { do: act, ids: [id] }, stamp);
  return 'annotations' in outcome ? outcome.annotations : annotations;
}

function statementOf(release: AnnotatedRelease, one: Reviewable, status: ReviewState) {
  return one.kind === 'mention' ? mentionStatement(release, one.item, status) : one.kind === 'quotation' ? quotationStatement(release, one.item, status) : commitmentStatement(release, one.item, status);
}
