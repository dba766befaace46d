import assert from 'node:assert/strict';
import { pageFrame } from '../../../src/extension/pageFrame';
import { inLanguage } from '../../support/inLanguage';

const PARTS = { title: 'Register & more', script: 'vscode-resource:/dist/a.js', style: 'vscode-resource:/dist/a.css', cspSource: 'vscode-resource:', nonce: 'abc', texts: {} };

describe('the frame of a page', () => {
  it('lets nothing run but its own script', () => {
    const page = pageFrame(PARTS);
    assert.match(page, /default-src 'none'; style-src vscode-resource:; script-src 'nonce-abc'"/);
    assert.deepEqual(page.match(/<script[^>]*>/g), ['<script type="application/json" id="texts">', '<script nonce="abc" src="vscode-resource:/dist/a.js">']);
    assert.match(page, /<title>Register &amp; more<\/title>/);
  });

  it('holds the texts, which cannot end their element', () => {
    const texts = { Open: '</script><script>alert(1)</script>', 'a"b': 'é' };
    const page = pageFrame({ ...PARTS, texts });
    const [, data] = /id="texts">(.*?)<\/script>/s.exec(page)!;
    assert.deepEqual(JSON.parse(data), texts);
    assert.equal(page.match(/<script/g)!.length, 2);
  });

  it('names its language', async () => {
    assert.match(pageFrame(PARTS), /<html lang="en-GB">/);
    assert.match(await inLanguage('zh-cn', () => pageFrame(PARTS)), /<html lang="zh-CN">/);
  });
});
