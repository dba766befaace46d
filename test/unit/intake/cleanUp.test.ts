import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { changed, cleanUp, leftoversOf } from '../../../src/intake/cleanUp';
import { doneWithin } from '../../support/doneWithin';

const cleaned = (text: string): string => changed(text, cleanUp(text).changes);

const CUT = `The Nordic Water Council met in Elmhaven on Tuesday to agree on the rules that
will govern the use of the lake by its members for the next ten years, and to hear
what Velmora Grid intends to do about the level of the water behind its three dams.
`;

describe('Clean Up', () => {
  for (const [what, text, expected] of [
    ['a breadcrumb and a line for sharing', 'Home > China News\nCouncil Meets\n\nThe council met.\n\nSuggest to a friend:', 'Council Meets\n\nThe council met.\n'],
    ['a leftover between two lines', 'The council met.\nShare on Facebook\nIt agreed.', 'The council met.\nIt agreed.'],
    ['a leftover between two paragraphs', 'The council met.\n\nPrint\n\nIt agreed.', 'The council met.\n\nIt agreed.'],
    ['empty lines and white space at the ends of lines', '\n\nThe council met. \t\n\n\n \nIt agreed.\n\n\n', 'The council met.\n\nIt agreed.\n'],
    ['lines that were cut to a width', CUT, `${CUT.trimEnd().replaceAll('\n', ' ')}\n`],
    ['CR LF as well', `${CUT}\n\n\nIt agreed.\n`.replaceAll('\n', '\r\n'), `${CUT.trimEnd().replaceAll('\n', ' ')}\r\n\r\nIt agreed.\r\n`],
  ]) it(`takes out ${what}`, () => assert.equal(cleaned(text), expected));

  for (const [what, text] of [
    ['a clean text', 'Council Meets\n\nThe council met.\n'],
    ['an address and a date', 'https://velmora.example/news\nLast updated: 4 March 2026\n\nThe council met.\n'],
    ['a line of the header', 'URL: https://velmora.example/news\nSource: Velmora Grid\n\nThe council met.\n'],
    ['lists and short lines', '• to repair the dam\n• to open the gate\n\nAna Lund\nElmhaven\n'],
    ['nothing but white space', ' \n\n '],
    ['nothing but leftovers', 'Print\nShare\n'],
  ]) it(`leaves ${what} as it is`, () => assert.equal(cleaned(text), text));

  for (const [what, before, after, expected] of [
    ['a word that a hyphen parted', 'govern-', 'ment', 'government'],
    ['a compound', 'long-', 'term', 'long-term'],
    ['names', 'Franco-', 'German', 'Franco-German'],
    ['a number', '15-', 'year', '15-year'],
    ['a soft hyphen', 'govern\u00ad', 'ment', 'government'],
  ]) {
    it(`joins ${what}`, () => {
      const text = `The Nordic Water Council met in Elmhaven on Tuesday to speak about the ${before}
${after} of the lake, and to agree on the rules that will be kept by all of its thirty
members for the next ten years, and to hear what Velmora Grid is going to do about the
level of the water behind its dams.`;
      assert.match(cleaned(text), new RegExp(`about the ${expected} of the lake, and to agree on the rules that will be kept by all of its thirty members`));
    });
  }

  it('keeps a dash', () => assert.match(cleaned(CUT.replace('Tuesday to agree on the rules that', 'Tuesday, and agreed on the rules -')), /the rules - will/));

  it('spells a word as the text does elsewhere', () => {
    const text = (word: string): string => `The Nordic Water Council met in Elmhaven on Tuesday to speak about water re-
serves of the lake, and to agree on the rules that will be kept by all of its thirty
members for the next ten years, and to hear what Velmora Grid is going to do about
${word} of water behind its dams.`;
    assert.match(cleaned(text('the reserves')), /water reserves of/);
    assert.match(cleaned(text('the re-serves')), /water re-serves of/);
  });

  it('takes out of the sample its own leftovers and no more', () => {
    const sample = readFileSync('media/xi-jinping-meets-vladimir-putin.pr.txt', 'utf8');
    assert.equal(cleaned(sample), sample.replace(/^Home\s>\sChina News\n/, '').replace(/ +$/gm, '').replace('\n\nSuggest to a friend:', '\n'));
  });

  it('finds the leftovers themselves', () => {
    const text = ' Home > News \r\nThe council met.\r\n\tPrint\r\n';
    assert.deepEqual(leftoversOf(text).map(({ start, end }) => text.slice(start, end)), ['Home > News', 'Print']);
  });

  const line = fc.oneof(fc.constantFrom('Print', 'Home > News', '', '  ', 'The council of Elmhaven met to speak about the level of the wa-', 'ter and of the dams that are behind it, for ten years more,', 'and agreed on it.', '- one'), fc.string({ maxLength: 90 }));
  it('changes white space, hyphens at the ends of lines and leftovers alone, in order, in any text', () => {
    fc.assert(fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const text = lines.join(end);
      const { changes } = cleanUp(text);
      let at = 0;
      for (const change of changes) {
        assert.ok(at <= change.start && change.start < change.end && change.end <= text.length);
        at = change.end;
        const gone = text.slice(change.start, change.end).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map((part) => part.trim()).filter(Boolean);
        for (const part of gone) assert.ok(part === '-' || part === '\u00ad' || cleanUp(`${part}\nThe council met.`).leftovers === 1, JSON.stringify(part));
      }
    }));
  });

  it('takes time linear in the text', () => {
    doneWithin(3000, () => cleanUp(`${CUT}\n\n\nPrint\n`.repeat(5000)));
  });
});
