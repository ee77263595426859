// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { calendarFile } from './calendar-file.ts';

const stamp = new Date('2026-06-10T08:30:00Z');
const title = 'Ultimo giorno per la risposta: Domanda di disoccupazione (NASpI); perché è così, e più';

describe('A calendar file', () => {
  const file = calendarFile([{ id: 'answer', on: day('2026-07-31'), title, text: 'Domanda 1' }], 'a1', stamp);

  it('has each date as a whole day that ends where the next begins', () => {
    assert.match(file, /DTSTART;VALUE=DATE:20260731\r\nDTEND;VALUE=DATE:20260801\r\n/);
    assert.match(file, /DTSTAMP:20260610T083000Z\r\n/);
    assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(file, /END:VCALENDAR\r\n$/);
  });

  it('has no line of more than 75 octets, and reads the same once its lines are joined (RFC 5545, 3.1)', () => {
    for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.ok(file.replaceAll('\r\n ', '').includes('(NASpI)\\; perché è così\\, e più\r\n'));
  });
});
