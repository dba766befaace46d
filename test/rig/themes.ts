/** VS Code's own colour themes, by the short names that the tools take. */
const THEMES: Record<string, string> = {
  dark: 'Dark 2026',
  light: 'Light 2026',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** The theme that a short name stands for; any other name is a theme's own. */
export function themeNamed(name: string): string {
  return THEMES[name] ?? name;
}
