// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { listen } from './listen.ts';

/** A process that is asked slowly and listened to, and what it is asked by. */
async function served() {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const app = new Hono();
  app.get('/slow', async (c) => {
    begun.resolve();
    await gate.promise;
    return c.text('finished');
  });
  app.get('/quick', (c) => c.text('quick'));
  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ event: 'hello', data: '' });
      await new Promise<void>((resolve) => stream.onAbort(resolve));
    }),
  );
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  const agent = new http.Agent({ keepAlive: true });
  after(() => agent.destroy());
  const get = async (path: string, by: http.Agent | false = agent) => {
    const request = http.get({ host: '127.0.0.1', port: server.port, path, agent: by });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    return response;
  };
  return { server, get, begun: begun.promise, goOn: () => gate.resolve() };
}

async function bodyOf(response: http.IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return text;
}

describe('a process that ends', () => {
  it('finishes what it is at, tells who listens, answers who still comes and sends them elsewhere, then takes nobody', async () => {
    const { server, get, begun, goOn } = await served();
    assert.equal(await bodyOf(await get('/quick')), 'quick');
    const slow = get('/slow');
    await begun;
    const listening = await get('/live');
    const heard = bodyOf(listening);
    const drained = server.drain({ noticeMs: 300, finishMs: 10_000 });
    // On a connection that a proxy has kept, or a new one: an answer, and the word that it was the last.
    const late = await get('/quick');
    assert.equal(await bodyOf(late), 'quick');
    assert.equal(late.statusCode, 200);
    assert.equal(late.headers.connection, 'close');
    assert.match(await heard, /event: closing/);
    // Only who comes after the notice is refused the connection: nothing of theirs is on its way.
    let code = '';
    while (code === '') {
      await pause(20);
      code = await get('/quick', false).then(
        async (response) => (await bodyOf(response)) && '',
        (error: NodeJS.ErrnoException) => error.code ?? 'none',
      );
    }
    assert.equal(code, 'ECONNREFUSED');
    goOn();
    const finished = await slow;
    assert.equal(finished.headers.connection, 'close');
    assert.equal(await bodyOf(finished), 'finished');
    await drained;
  });

  it('cuts off what does not come to an end', async () => {
    const { server, get, begun } = await served();
    const slow = get('/slow').then(
      () => 'answered',
      (error: NodeJS.ErrnoException) => error.code,
    );
    await begun;
    await server.drain({ noticeMs: 0, finishMs: 50 });
    assert.equal(await slow, 'ECONNRESET');
  });
});

describe('a socket that the system holds', () => {
  it('is taken over from whoever ends, and who comes meanwhile waits for whoever comes next', async () => {
    const socket = boundSocket();
    const script = `import { Hono } from 'hono';
      import { listen } from ${JSON.stringify(path.join(import.meta.dirname, 'listen.ts'))};
      const app = new Hono().get('/', (c) => c.text(process.argv[1]));
      const server = await listen(app, { port: 1, host: '127.0.0.1' });
      console.log(server.port);
      process.once('SIGTERM', () => server.drain({ noticeMs: 60_000, finishMs: 1000 }).then(() => process.exit(0)));`;
    const started = async (name: string) => {
      const args = '--disable-warning=ExperimentalWarning --input-type=module-typescript -e "$SCRIPT"';
      const command = `export LISTEN_FDS=1 LISTEN_PID=$$; exec '${process.execPath}' ${args} ${name}`;
      const child = spawn('sh', ['-c', command], {
        env: { ...process.env, SCRIPT: script },
        stdio: ['ignore', 'pipe', 'inherit', socket.fd],
      });
      after(() => child.kill('SIGKILL'));
      const stdout = child.stdio[1];
      assert.ok(stdout && 'setEncoding' in stdout);
      const [port] = await once(stdout, 'data');
      return { child, port: Number(port) };
    };
    const ask = async (port: number) => (await fetch(`http://127.0.0.1:${port}/`)).text();
    const first = await started('first');
    assert.equal(await ask(first.port), 'first');
    const gone = once(first.child, 'exit');
    first.child.kill('SIGTERM');
    await gone;
    const meanwhile = ask(first.port);
    const second = await started('second');
    assert.equal(await meanwhile, 'second');
    assert.equal(second.port, first.port);
  });
});

/** Bound and not listened on, as a supervisor hands it over. */
function boundSocket(): { readonly fd: number } {
  const binding = process as unknown as {
    binding(name: 'tcp_wrap'): {
      readonly TCP: new (
        kind: number,
      ) => { readonly fd: number; bind(address: string, port: number): number };
      readonly constants: { readonly SERVER: number };
    };
  };
  const { TCP, constants } = binding.binding('tcp_wrap');
  const handle = new TCP(constants.SERVER);
  assert.equal(handle.bind('127.0.0.1', 0), 0);
  return handle;
}
