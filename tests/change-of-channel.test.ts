// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { type RunningServer, runningServer } from './server.ts';

const server = await runningServer();
await server.start();
after(() => server.stop());

/** A conversation in the terminal, as `npx sportello talk`, with the same database as the portal. */
async function talk(on: RunningServer, args: readonly string[], lines: readonly string[]): Promise<string> {
  const env = { ...process.env, SPORTELLO_DATA: on.folder, DATABASE_URL: '' };
  const child = spawn(process.execPath, ['src/channels/command-line/main.ts', 'talk', ...args], { env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.pipe(process.stderr);
  child.stdin.end(`${lines.join('\n')}\n`);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  assert.equal(code, 0, output);
  return output;
}

describe('one application on three channels', () => {
  it('begins by talking, goes on with the page, and is sent by keypad', async () => {
    const begun = await talk(
      server,
      ['certificazione-unica'],
      ['duemilaventicinque', 'per me', 'sì, la NASpI'],
    );
    const code = /\d{3}( \d{3}){5}/.exec(begun)?.[0] ?? '';
    assert.ok(code, begun);

    let cookie = '';
    const send = async (path: string, form?: Readonly<Record<string, string>>) => {
      const response = await fetch(new URL(path, server.base), {
        redirect: 'manual',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      });
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
      return response;
    };
    const home = (await send('/it/resume', { code })).headers.get('location') ?? '';
    assert.match((await send(home)).headers.get('location') ?? '', /questions\/delivery$/);
    assert.match(await (await send(`${home}/check`)).text(), /2\.?025/);
    await send(`${home}/questions/delivery`, { answer: 'download' });
    await send(`${home}/questions/given-name`, { answer: 'Maria' });
    await send(`${home}/questions/family-name`, { answer: 'Rossi' });

    // The code by letters of two keys each would be long: it goes by the page; the rest by keys.
    await send(`${home}/questions/codice-fiscale`, { answer: 'rssmra80a41h501y' });
    // What is read back comes in pieces, each with a 1, and so does the end.
    const keys = ['3331234567', ...Array.from({ length: 12 }, () => '1')];
    const ended = await talk(server, ['--resume', code, '--keypad'], keys);
    assert.match(ended, /Il numero è/);
    const number = /2\d{3}-\d{3}-\d{3}-\d{3}-\d{2}/.exec(ended)?.[0] ?? '';
    assert.ok(number, ended);
    assert.match(await (await send(`${home}/receipt`)).text(), new RegExp(number));
    const whose = ['--resume', code, '--codice-fiscale', 'rssmra80a41h501y'];
    assert.match(
      await talk(server, whose, []),
      new RegExp(`consegnata[^]*dobbiamo sapere chi è lei[^]*${number}`),
    );
  });
});

describe('a conversation', () => {
  it('shows the answers so far, finds the service, and tells honestly of one that cannot be had here', async () => {
    const said = await talk(server, [], ['mi hanno licenziato', 'mi è scaduto il contratto', '?', 'fermati']);
    assert.match(said, /NASpI/);
    assert.match(said, /Come è finito il lavoro: Fine del contratto/);
    assert.match(said, /usi questo codice/);
  });
  it('can be held in English', async () => {
    const said = await talk(
      server,
      ['naspi-domanda', '--lang', 'en'],
      ['I was fired', 'repeat please', 'stop'],
    );
    assert.match(said, /automatic service/);
    assert.match(said, /Your answers are safe/);
  });
  it('answers a wrong code in one line', async () => {
    const env = { ...process.env, SPORTELLO_DATA: server.folder, DATABASE_URL: '' };
    const child = spawn(process.execPath, ['src/channels/command-line/main.ts', 'talk', '--resume', '123'], {
      env,
    });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString();
    });
    assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 2);
    assert.equal(error.trim().split('\n').length, 1);
  });
});
