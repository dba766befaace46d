import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
/** The manifest as VS Code reads it, with its texts in their places. */
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) => (typeof value === 'string' ? value.replace(/^%(.+)%$/, (key, name: string) => texts[name] ?? key) : value)) as {
  contributes: {
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, { description?: string; markdownDescription?: string }> };
    walkthroughs: { steps: { id: string; description: string; media: { svg: string; altText: string }; completionEvents: string[] }[] }[];
  };
};
const commands = new Set(contributes.commands.map(({ command }) => command));
const isKnown = (command: string): boolean => commands.has(command) || command.startsWith('workbench.');

describe('the manifest', () => {
  it('describes every setting', () => {
    for (const [name, { description, markdownDescription }] of Object.entries(contributes.configuration.properties)) assert.ok((description ?? markdownDescription ?? '').length > 20, name);
  });

  for (const { id, description, media, completionEvents } of contributes.walkthroughs[0].steps) {
    it(`leads the step “${id}” of the walkthrough to what there is, with a picture that is described`, () => {
      for (const [, command] of description.matchAll(/\(command:([\w.]+)/g)) assert.ok(isKnown(command), command);
      for (const event of completionEvents) if (event.startsWith('onCommand:')) assert.ok(isKnown(event.slice('onCommand:'.length)), event);
      assert.ok(existsSync(media.svg) && media.altText);
      assert.doesNotMatch(readFileSync(media.svg, 'utf8'), /<script|<image|href=|url\(/);
    });
  }
});
