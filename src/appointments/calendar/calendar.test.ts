// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, inItaly } from '#core/index.ts';
import { calendarFile, kilometres } from './index.ts';

describe('a time of Italy', () => {
  it('is an hour ahead in winter, two in summer, and right on the days on which the clocks change', () => {
    const at = (date: string, time: string) => inItaly(day(date), time).toISOString();
    assert.equal(at('2026-01-15', '09:00'), '2026-01-15T08:00:00.000Z');
    assert.equal(at('2026-07-15', '09:00'), '2026-07-15T07:00:00.000Z');
    assert.equal(at('2026-03-29', '00:30'), '2026-03-28T23:30:00.000Z');
    assert.equal(at('2026-03-29', '09:00'), '2026-03-29T07:00:00.000Z');
    assert.equal(at('2026-10-25', '00:30'), '2026-10-24T22:30:00.000Z');
    assert.equal(at('2026-10-25', '09:00'), '2026-10-25T08:00:00.000Z');
  });
});

describe('a calendar file', () => {
  const event = {
    uid: 'a@sportello',
    sequence: 0,
    stamp: new Date('2026-10-01T10:00:00Z'),
    title: 'Appuntamento; sportello, “Sede”',
    where: 'Via dell’Esempio 1, Bologna',
    what: `Porti: ${'un documento, '.repeat(10)}\ne il codice fiscale`,
    isCancelled: false,
  };
  const of = (from: string, to: string) => calendarFile({ ...event, from: new Date(from), to: new Date(to) });

  it('tells the wall’s time with its zone, before and after the change of hour', () => {
    assert.match(
      of('2026-10-23T07:00:00Z', '2026-10-23T07:10:00Z'),
      /\r\nDTSTART;TZID=Europe\/Rome:20261023T090000\r\n/,
    );
    assert.match(
      of('2026-10-26T08:00:00Z', '2026-10-26T08:10:00Z'),
      /\r\nDTSTART;TZID=Europe\/Rome:20261026T090000\r\n/,
    );
    assert.match(
      of('2026-10-26T08:00:00Z', '2026-10-26T08:10:00Z'),
      /BEGIN:VTIMEZONE\r\nTZID:Europe\/Rome\r\n/,
    );
  });

  it('escapes what has a meaning, and cuts no line in the middle of a letter', () => {
    const file = of('2026-10-26T08:00:00Z', '2026-10-26T08:10:00Z');
    assert.match(file, /SUMMARY:Appuntamento\\; sportello\\, “Sede”\r\n/);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!file.includes('�'));
    assert.match(
      file.replaceAll('\r\n ', ''),
      /DESCRIPTION:Porti: (un documento\\, ){10}\\ne il codice fiscale\r\n/,
    );
    assert.match(
      calendarFile({ ...event, from: event.stamp, to: event.stamp, isCancelled: true }),
      /STATUS:CANCELLED/,
    );
  });
});

describe('a distance', () => {
  it('is as the crow flies', () => {
    // Bologna to Imola.
    assert.equal(Math.round(kilometres([44.494, 11.343], [44.353, 11.714])), 33);
  });
});
