/** The order of an entity's names. */

/** The forms of a name: the one with the most words first; of those that differ in case alone the one with small letters. */
export function fullestFirst(surfaces: readonly string[]): string[] {
  if (surfaces.length === 1) return [surfaces[0]];
  const byLower = new Map<string, string>();
  for (const surface of surfaces) {
    const known = byLower.get(surface.toLowerCase());
    if (known === undefined || (known === known.toUpperCase() && surface !== known)) byLower.set(surface.toLowerCase(), surface);
  }
  return [...byLower.values()].sort((a, b) => spacesIn(b) - spacesIn(a) || b.length - a.length);
}

function spacesIn(name: string): number {
  let spaces = 0;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
