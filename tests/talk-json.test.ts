// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { definitionOf, loadCatalogue, writtenExamples } from '#catalogue/index.ts';
import { answersOnRoute, completed } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';
import { callerWith } from './caller.ts';
import { openTalk } from './talked.ts';

const catalogue = await loadCatalogue();
const places = loadPlaces();
const talk = await openTalk(['--service', 'certificato-obis-m', '--on', '2026-11-30']);
after(() => talk.close());

function example(id: string, name: string) {
  const definition = definitionOf(catalogue, id);
  const entry = catalogue.entries.get(id);
  assert.ok(definition && entry);
  const found = writtenExamples(entry.folder).find((one) => one.name === name);
  assert.ok(found, name);
  const { on } = found;
  const answers = answersOnRoute(definition.service, completed(definition, found.answers, on), on);
  return { definition, answers, on };
}

describe('a conversation with a program', () => {
  it('begins unasked, and says what it waits for', () => {
    const { says, heard, expects, answers, ended, number } = talk.last();
    assert.match(says.join(' '), /Non sono una persona/);
    assert.deepEqual([heard, answers, ended, number], [null, {}, null, null]);
    assert.equal(expects?.service, 'certificato-obis-m');
  });
  it('says of each line what was heard in it, in whatever way it came', async () => {
    await talk.send({ call: { service: 'certificato-obis-m', on: '2026-11-30' } });
    let line = talk.last();
    if (/vado avanti/i.test(line.says.join(' '))) line = await talk.send({ said: 'sì' });
    assert.equal((await talk.send({ silence: true })).heard, null);
    const before = line.expects?.question;
    assert.equal((await talk.send({ said: 'ripeta' })).heard?.text, 'ripeta');
    assert.equal(talk.last().expects?.question, before);
    const keyed = await talk.send({ keys: '1' });
    assert.equal(keyed.heard?.text, '1');
    assert.ok(Object.hasOwn(keyed.answers, before ?? ''), JSON.stringify(keyed));
  });
  it('hears sound, and takes what it hears as an answer', async () => {
    await talk.send({ call: { service: 'bonus-asilo-nido', on: '2026-03-10' } });
    while (talk.last().expects?.kind === 'yes-no') await talk.send({ said: 'sì' });
    const { heard } = await talk.send({ audio: 'src/speech/ears/samples/command.wav' });
    assert.match(heard?.text ?? '', /operatore/i);
    assert.equal(talk.last().ended, 'operator');
    assert.equal(talk.last().expects, null);
  });
  it('ends with what was sent, and with exactly the answers that the caller had', async () => {
    const { definition, answers, on } = example('certificato-obis-m', 'last year, to download');
    const caller = callerWith(definition, { answers, language: 'it', on, places, temper: 'plain' });
    let line = await talk.send({ call: { service: 'certificato-obis-m', on } });
    for (let turn = 0; line.ended === null && turn < 60; turn++) {
      const reply = caller.reply(line);
      assert.ok(reply, JSON.stringify(line));
      line = await talk.send({ said: reply.text });
    }
    assert.equal(line.ended, 'sent', JSON.stringify(line));
    assert.deepEqual(line.answers, answers);
    assert.match(line.number ?? '', /\d/);
  });
  it('goes on with what else was wanted, once it is sent and the person says yes', async () => {
    const { definition, answers, on } = example('certificato-obis-m', 'last year, to download');
    const play = async () => {
      const caller = callerWith(definition, { answers, language: 'it', on, places, temper: 'plain' });
      let line = await talk.send({ call: { service: 'certificato-obis-m', on } });
      line = await talk.send({ said: 'sì, e poi vorrei anche chiedere il bonus nido' });
      for (let turn = 0; !/Cominciamo adesso\?/.test(line.says.join(' ')) && turn < 60; turn++) {
        const reply = caller.reply(line);
        assert.ok(reply, JSON.stringify(line));
        line = await talk.send({ said: reply.text });
      }
      assert.match(line.says.join(' '), /Voleva anche altro: chiedere il bonus nido\. Cominciamo adesso\?/);
      assert.match(line.number ?? '', /\d/);
      assert.deepEqual([line.ended, line.answers], [null, answers]);
    };
    await play();
    assert.equal((await talk.send({ said: 'sì' })).expects?.service, 'bonus-asilo-nido');
    await play();
    assert.equal((await talk.send({ said: 'no grazie' })).ended, 'sent');
  });
  it('is held by keys too, and at the front door', async () => {
    const line = await talk.send({ call: { keypad: true } });
    assert.deepEqual([line.expects?.service, line.ended], [null, null]);
    assert.match(line.says.join(' '), /cancelletto/i);
  });
});
