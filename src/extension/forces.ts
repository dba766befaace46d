/** The four forces of a commitment as the client shows them: by name, icon, kind of line and colour, so that none depends on colour alone. */
import { forceMeaning, forceWord } from '../translation/forces';

/** How one force looks. */
export interface ForceLook {
  readonly force: string;
  /** As a heading. */
  readonly title: string;
  /** A codicon; the marks in the margin have the same shapes. */
  readonly icon: string;
  /** The line under the words. */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
  /** The last part of the contributed colour's id. */
  readonly color: string;
  /** In the words of the annotation guidelines. */
  readonly meaning: string;
}

/** Strongest first. */
export const FORCE_LOOKS: readonly ForceLook[] = ([
  { force: 'agreed', icon: 'pass-filled', line: 'double', color: 'commitmentAgreed' },
  { force: 'pledged', icon: 'circle-filled', line: 'solid', color: 'commitmentPledged' },
  { force: 'called-for', icon: 'triangle-up', line: 'dashed', color: 'commitmentCalledFor' },
  { force: 'hoped', icon: 'circle-outline', line: 'dotted', color: 'commitmentHoped' },
] as const).map((look) => ({ ...look, title: forceWord(look.force), meaning: forceMeaning(look.force) }));

/** The look of a force. @throws RangeError for a name that is none of the four */
export function lookOf(force: string): ForceLook {
  const look = FORCE_LOOKS.find((look) => look.force === force);
  if (!look) throw new RangeError(`“${force}” is no force of a commitment`);
  return look;
}

/** The id of a colour that package.json contributes. */
export const colorId = (color: string): string => `pressRelease.${color}`;
