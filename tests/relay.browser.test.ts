// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type IceServer, type IceSettings, iceServers } from '#legs/index.ts';
import { workOnContacts } from '#wing/contacts';
import { launchChromium, withPage } from './browser.ts';
import { callScene, fakeMedia, grows, meet, watchPeers } from './calls.ts';

const skip = spawnSync('turnserver', ['--version']).error
  ? 'coturn is missing: apt-get install coturn'
  : false;
const browser = await launchChromium(fakeMedia);
const { base, counter, person, as, close } = await callScene();
after(async () => {
  await browser.close();
  await close();
});

describe('a call through coturn', { skip }, () => {
  let relay: Relay;
  let stop = async () => {};
  before(async () => {
    relay = await openRelay();
    stop = await workOnContacts(counter);
    // By its own clock: the counter of a test lives on another day.
    Object.assign(counter.contacts.calls, { ice: () => iceServers(relay.ice, Date.now()) });
  });
  after(async () => {
    await stop();
    relay?.close();
  });

  it('is let in by what the counter makes of the shared key, over UDP and TCP, and for some hours only', () =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${base}/it/privacy`);
      const now = Date.now();
      const at = (when: number, more: Partial<IceSettings> = {}) =>
        relayed(page, iceServers({ ...relay.ice, ...more }, when));
      assert.equal(await at(now), 'relay');
      assert.equal(await at(now, { urls: relay.ice.urls.map((url) => `${url}?transport=tcp`) }), 'relay');
      assert.equal(await at(now - 7 * 3_600_000), 'refused', 'six hours and more ago');
      assert.equal(await at(now, { turnSecret: 'another' }), 'refused');
    }));

  it('is heard and seen where no straight way is', async () => {
    const [maria, ugo] = [await person('maria-rossi'), await person('ugo-neri')];
    await as(browser, ugo, (desk) =>
      as(browser, maria, async (page) => {
        for (const side of [page, desk]) await watchPeers(side, { iceTransportPolicy: 'relay' });
        await meet(base, desk, page, /Maria Rossi/);
        for (const side of [desk, page]) await side.getByRole('button', { name: 'Parlare a voce' }).click();
        for (const side of [page, desk]) {
          await side.getByText('Siete in linea.').waitFor();
          await grows(side, 'audio', 'bytesReceived');
        }
        await page.getByRole('button', { name: 'Accendere il video' }).click();
        await desk.getByRole('button', { name: 'Sì, con il video' }).click();
        for (const side of [page, desk]) {
          await grows(side, 'video', 'framesDecoded');
          assert.deepEqual(await wayOf(side), ['relay', 'relay']);
        }
      }),
    );
  });
});

interface Relay {
  readonly ice: IceSettings;
  close(): void;
}

/**
 * coturn by the file of `deploy/`: its key, and a port that is free, are set as its README says. Its machine is this one alone, which the file
 * denies as it denies all private networks: allowed on the command line.
 */
async function openRelay(): Promise<Relay> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-relay-'));
  const turnSecret = randomBytes(32).toString('hex');
  const port = await freePort();
  const set = {
    'listening-port': port,
    'tls-listening-port': await freePort(),
    'static-auth-secret': turnSecret,
  };
  let text = readFileSync(path.join(import.meta.dirname, '../deploy/coturn/turnserver.conf'), 'utf8');
  for (const [name, value] of Object.entries(set)) {
    const line = new RegExp(`^${name}=.*$`, 'm');
    assert.match(text, line);
    text = text.replace(line, `${name}=${value}`);
  }
  const file = path.join(folder, 'turnserver.conf');
  writeFileSync(file, text);
  const here = '127.0.0.1';
  const child = spawn(
    'turnserver',
    [
      ...['-c', file, `--pidfile=${path.join(folder, 'pid')}`, `--userdb=${path.join(folder, 'users')}`],
      ...[`--listening-ip=${here}`, `--relay-ip=${here}`],
      ...['--allow-loopback-peers', `--allowed-peer-ip=${here}`],
    ],
    { stdio: 'ignore' },
  );
  while (!(await answers(port))) {
    assert.equal(child.exitCode, null, 'coturn did not start');
    await pause(50);
  }
  return {
    ice: { urls: [`turn:${here}:${port}`], turnSecret },
    close() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Whether a browser is given a way through the relay, or is refused. */
function relayed(page: Page, ice: readonly IceServer[]): Promise<'relay' | 'refused'> {
  return page.evaluate(
    (iceServers) =>
      new Promise<'relay' | 'refused'>((resolve) => {
        const peer = new RTCPeerConnection({ iceServers, iceTransportPolicy: 'relay' });
        peer.addEventListener('icecandidate', ({ candidate }) => {
          if (candidate?.candidate) resolve('relay');
          else if (!candidate) resolve('refused');
        });
        peer.createDataChannel('');
        peer.setLocalDescription();
      }),
    ice.map((one) => ({ ...one, urls: [...one.urls] })),
  );
}

/** Both ends of the way by which a page's sound goes: what kind of address each is. */
function wayOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { peers } = window as unknown as { readonly peers: readonly RTCPeerConnection[] };
    const stats: Readonly<Record<string, unknown>>[] = [];
    for (const peer of peers)
      (await peer.getStats()).forEach((one: Readonly<Record<string, unknown>>) => {
        stats.push(one);
      });
    const pair = stats.find(
      ({ type, nominated, state }) => type === 'candidate-pair' && nominated && state === 'succeeded',
    );
    const kind = (id: unknown) => String(stats.find((one) => one['id'] === id)?.['candidateType']);
    return [kind(pair?.['localCandidateId']), kind(pair?.['remoteCandidateId'])];
  });
}
