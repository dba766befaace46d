import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, it } from 'mocha';
import { linkTo, linkToLine } from '../../../src/server/links';

const RANGE = { start: { line: 11, character: 4 }, end: { line: 11, character: 9 } };

describe('links', () => {
  for (const [uri, expected] of [
    ['file:///news/a.press', '[Berg](file:///news/a.press#L12,5-L12,10)'],
    ['vscode-remote://ssh-remote%2Bbox/a.press', '[Berg](vscode-remote://ssh-remote%2Bbox/a.press#L12,5-L12,10)'],
    ['untitled:Untitled-1', 'Berg (line 12)'],
    ['vscode-vfs://github/o/r/a.press', 'Berg (line 12)'],
  ] as const) {
    it(`lead to ${uri}, or say the line`, () => assert.equal(linkTo(uri, RANGE, 'Berg'), expected));
  }

  for (const [uri, expected] of [['file:///a.press', '[line 12](file:///a.press#L12)'], ['untitled:Untitled-1', 'line 12']] as const) {
    it(`name a line of ${uri}`, () => assert.equal(linkToLine(uri, 11), expected));
  }

  it('are one link with one address, whatever the name of the file and the label', () => {
    const nasty = fc.array(fc.constantFrom('(', ')', '<', '>', ' ', '"', "'", '\\', '`', '#', '[', ']', '|', '*', '_', '\n', 'é', 'a'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(nasty, nasty, (name, label) => {
      const html = marked.parse(linkTo(`file:///${name}.press`, RANGE, `x${label}x`), { async: false });
      const addresses = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
      assert.equal(addresses.length, 1);
      assert.match(addresses[0], /^file:\/\/\/[^ ()<>]*\.press#L12,5-L12,10$/);
    }));
  });
});
