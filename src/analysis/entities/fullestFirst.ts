/** The order of an entity's names. */

/** The forms of a name: the one with the most words first; of those that differ in case alone the one with small letters. */
export function fullestFirst(surfaces: readonly string[]): string[] {
  if (surfaces.length === 1) return [surfaces[0]];
  const byLower = new Map<string, string>();
  for (const surface of surfaces) {
    const known = byLower.get(surface.toLowerCase());
    if (known === undefined || (known === known.toUpperCase() && surface !== known)) byLower.set(surface.toLowerCase(), surface);
  }
  const words = (name: string): number => name.split(' ').length;
  return [...byLower.values()].sort((a, b) => words(b) - words(a) || b.length - a.length);
}
