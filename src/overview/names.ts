/** Who is counted together: the same name, however its sentence begins it. */
import * as l10n from '@vscode/l10n';

/** "We" and "we" are the same. */
export const keyOf = (name: string): string => name.toLowerCase();

/** The actors of a commitment as one name: "China and Kazakhstan". */
export const namesTogether = (names: readonly string[]): string =>
  names.length === 0 ? nobody() : names.length === 1 ? names[0] : l10n.t('{0} and {1}', names.slice(0, -1).join(', '), names[names.length - 1]);

export const nobody = (): string => l10n.t('Nobody named');
export const releaseItself = (): string => l10n.t('The release itself');

/** Items under the key of each, in the order of each key's first item. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(key(item));
    if (members) members.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
