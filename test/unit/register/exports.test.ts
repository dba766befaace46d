import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { registerCalendar } from '../../../src/register/exports/calendar';
import { registerCsv } from '../../../src/register/exports/csv';
import { registerMarkdown } from '../../../src/register/exports/markdown';
import type { Shown } from '../../../src/register/exports/shown';
import { registered } from './registered';

const shown = (more: Parameters<typeof registered>[0] = {}, beside: Partial<Shown> = {}): Shown => ({ ...registered(more), overdue: false, firstMade: null, repeated: 0, ...beside });
const NOW = new Date('2026-11-25T12:00:00Z');

/** The properties of each event, unfolded and unescaped: RFC 5545, 3.1 and 3.3.11. */
function eventsOf(calendar: string): Record<string, string>[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.join('\n').split('BEGIN:VEVENT\n').slice(1).map((event) => Object.fromEntries(event.split('\n').filter((line) => line.includes(':')).map((line) => {
    const [, name, value] = /^([^:;]+)(?:;[^:]*)?:(.*)$/.exec(line)!;
    return [name, value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped))];
  })));
}

describe('exports of the register', () => {
  it('CSV has a row for each commitment', () => {
    const [row, ...more] = parse<Record<string, string>>(registerCsv([shown({ due: '2027-06-30', actors: ['Ana Lund', 'Velmora Grid'], note: 'say "when"' }, { firstMade: '2025-01-01', repeated: 2, overdue: true })]), { columns: true });
    assert.deepEqual(more, []);
    assert.equal(row['actors'], 'Ana Lund; Velmora Grid');
    assert.deepEqual([row['deadline_date'], row['overdue'], row['note'], row['first_made'], row['repeated'], row['line']], ['2027-06-30', 'yes', 'say "when"', '2025-01-01', '2', '3']);
  });

  it('CSV makes no formula of words', () => {
    assert.match(registerCsv([shown({ text: '=1+1' })]), /,'=1\+1,/);
  });

  it('Markdown is a table whose cells stay cells', () => {
    const markdown = registerMarkdown([shown({ text: 'build | a [line](http://x)', due: '2027-06-30' }, { overdue: true, firstMade: '2025-01-01', repeated: 1 })], '2027-07-01');
    assert.match(markdown, /^# Commitments, as of 1 July 2027\n\n\| No\. \|/);
    assert.match(markdown, /build \\\| a \\\[line\\\]/);
    assert.match(markdown, /\| by 2027-06-30 \(30 June 2027\) \| \*\*overdue\*\* \(open\) \|.*first 1 January 2025, repeated 1 time \|/);
  });

  it('a calendar has a whole day for each commitment with a date, and none for others', () => {
    const calendar = registerCalendar([shown({ due: '2027-06-30' }), shown(), shown({ due: '2027-02-31x' })], NOW);
    assert.match(calendar, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(calendar, /\r\nEND:VCALENDAR\r\n$/);
    assert.match(calendar, /\r\nDTSTART;VALUE=DATE:20270630\r\n/);
    assert.deepEqual(eventsOf(calendar).map(({ SUMMARY, DTSTAMP }) => [SUMMARY, DTSTAMP]), [['Velmora Grid: Velmora Grid will build a second line', '20261125T120000Z']]);
  });

  it('events keep their UIDs, and no two share one', () => {
    const list = [shown({ due: '2027-06-30' }), shown({ due: '2027-06-30', source: 'b.pr.txt' }), shown({ due: '2027-06-30' })];
    const uids = eventsOf(registerCalendar(list, NOW)).map(({ UID }) => UID);
    assert.equal(new Set(uids).size, 3);
    assert.deepEqual(eventsOf(registerCalendar(list.slice(0, 1), new Date())).map(({ UID }) => UID), uids.slice(0, 1));
  });

  it('a calendar’s lines are folded at 75 bytes and its words come back, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (note) => {
      const calendar = registerCalendar([shown({ due: '2027-06-30', note })], NOW);
      assert.equal(calendar.replace(/\r\n/g, '').search(/[\r\n]/), -1);
      for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      const kept = note.replace(/\r\n?/g, '\n').replace(/[^\S\n ]/g, (space) => space);
      // eslint-disable-next-line no-control-regex
      if (note !== '') assert.ok(eventsOf(calendar)[0]['DESCRIPTION'].includes(kept.replace(/[\0-\x09\x0B-\x1F\x7F]/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD')));
    }));
  });
});
