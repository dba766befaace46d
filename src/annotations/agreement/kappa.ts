/** Cohen's kappa (1960). */

/**
 * κ = (Ao − Ae) / (1 − Ae): the observed agreement, less what chance would give two coders who each label as often as they do, as a part of what is left.
 * Ae = Σ over labels of P(label | first) · P(label | second) (Artstein and Poesio 2008).
 * @param first the labels that the first coder gave the items, in order
 * @param second those of the second, for the same items
 * @returns at most 1; below 0 where they agree less than by chance; null where chance alone explains all: no items, or one label for all from both
 */
export function cohensKappa(first: readonly string[], second: readonly string[]): number | null {
  const counts = new Map<string, [number, number]>();
  let agreed = 0;
  first.forEach((label, i) => {
    const other = second[i];
    if (label === other) agreed++;
    for (const [coder, given] of [label, other].entries()) {
      const count = counts.get(given);
      if (count) count[coder]++;
      else counts.set(given, coder === 0 ? [1, 0] : [0, 1]);
    }
  });
  const items = first.length;
  if (items === 0 || counts.size === 1) return null;
  const observed = agreed / items;
  const expected = [...counts.values()].reduce((sum, [one, two]) => sum + (one / items) * (two / items), 0);
  return (observed - expected) / (1 - expected);
}
