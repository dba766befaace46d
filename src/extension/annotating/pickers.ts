/** What the user picks while annotating: entities, types, forces. */
import { QuickPickItemKind, l10n, window, type QuickPickItem } from 'vscode';
import type { EntityItem } from '../../server/protocol';
import { FORCE_LOOKS } from '../forces';
import { TYPE_TITLES } from './itemTitles';

const NOW = l10n.t({ message: '(now)', comment: ['beside the choice that holds at present'] });

export async function pickType(current?: string): Promise<string | undefined> {
  const items = TYPE_TITLES.map(([type, label, description]) => ({ label, description: type === current ? `${description} ${NOW}`.trim() : description, type }));
  return (await window.showQuickPick(items, { title: l10n.t('Type of the Name'), placeHolder: l10n.t('What does it name?'), matchOnDescription: true }))?.type;
}

export async function pickForce(current?: string): Promise<string | undefined> {
  const items = FORCE_LOOKS.map(({ force, title, icon, meaning }) => ({ label: `$(${icon}) ${title}`, description: force === current ? NOW : '', detail: meaning, force }));
  return (await window.showQuickPick(items, { title: l10n.t('Force of the Commitment'), placeHolder: l10n.t('How firmly is it meant?') }))?.force;
}

type EntityPick = QuickPickItem & { readonly id: string | null };

/** @returns undefined where the user cancelled, null for none of the entities */
export async function pickEntity(entities: readonly EntityItem[], title: string, none: string | null): Promise<string | null | undefined> {
  const items: EntityPick[] = [...(none === null ? [] : [{ label: none, id: null }, { label: '', kind: QuickPickItemKind.Separator, id: null }]), ...entities.map(entityPick)];
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t('Type a name'), matchOnDescription: true }))?.id;
}

/** @returns undefined where the user cancelled */
export async function pickEntities(entities: readonly EntityItem[], title: string, picked: readonly string[] = []): Promise<string[] | undefined> {
  const items = entities.map((entity) => ({ ...entityPick(entity), picked: picked.includes(entity.name) }));
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('Choose none, one or several'), canPickMany: true, matchOnDescription: true });
  return chosen?.map(({ id }) => id!);
}

/** Persons and bodies come first: they speak and act. */
const entityPick = ({ id, name, type, role, aliases }: EntityItem): EntityPick => ({
  label: `$(${type === 'PERSON' ? 'person' : type === 'ORG' ? 'organization' : 'symbol-constant'}) ${name}`, description: role ?? aliases.join(', '), id,
});
