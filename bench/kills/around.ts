// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tests/server.ts';

/** Processes of one counter, each of which can be killed, frozen, and ended as the system ends it. */
export interface Processes {
  readonly ports: readonly number[];
  signal(n: number, signal: NodeJS.Signals): void;
  /** Killed, and started again at once, as a supervisor does. */
  kill(n: number): Promise<void>;
  /** Told to end, then started again; resolves when it is ready. */
  restart(n: number): Promise<void>;
  /** Resolves when every one of them is ready. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** A socket with a port that is held open as systemd holds it (deploy/systemd/sportello@.socket): bound, and listened on by others. */
function socketAt(port: number): number {
  const { TCP, constants } = (process as unknown as { binding(name: string): TcpWrap }).binding('tcp_wrap');
  const handle = new TCP(constants.SERVER);
  if (handle.bind('127.0.0.1', port) !== 0) throw new Error(`port ${port} is taken`);
  return handle.fd;
}

interface TcpWrap {
  readonly TCP: new (kind: number) => { readonly fd: number; bind(address: string, port: number): number };
  readonly constants: { readonly SERVER: number };
}

/** The command line of a version, which lies in this folder. */
export function commandLineIn(folder: string): string {
  const known = ['src/channels/command-line/main.ts', 'src/command-line/main.ts'];
  const found = known.map((one) => path.join(folder, one)).find(existsSync);
  if (!found) throw new Error(`no version lies in ${folder}`);
  return found;
}

/** Starts so many processes with these settings, each of the version in its folder, and waits until they are ready. */
export async function processes(
  count: number,
  env: Readonly<Record<string, string>>,
  {
    isHeld,
    folderOf = () => process.cwd(),
  }: { readonly isHeld: boolean; readonly folderOf?: (n: number) => string },
): Promise<Processes> {
  const ports: number[] = [];
  for (let n = 0; n < count; n++) ports.push(await freePort());
  const sockets = isHeld ? ports.map(socketAt) : [];
  const children: (ChildProcess | undefined)[] = [];
  const origin = 'https://localhost';
  const start = (n: number) => {
    const own = {
      ...process.env,
      ...env,
      PORT: String(ports[n]),
      SPORTELLO_ORIGIN: origin,
      SPORTELLO_SAMPLE_PORT: '0',
      SPORTELLO_POST_PORT: '0',
    };
    const held = isHeld ? 'export LISTEN_FDS=1 LISTEN_PID=$$;' : '';
    const command = `${held} exec "${process.execPath}" "${commandLineIn(folderOf(n))}" start`;
    const child = spawn('sh', ['-c', command], {
      cwd: folderOf(n),
      env: own,
      stdio: ['ignore', 'ignore', 'inherit', sockets[n] ?? 'ignore'],
    });
    children[n] = child;
  };
  const isReady = async (n: number) => {
    // What is begun and not finished in time is no answer either.
    const signal = AbortSignal.timeout(2000);
    const answer = await fetch(`http://127.0.0.1:${ports[n]}/ready`, { signal }).catch(() => undefined);
    const body = await answer?.arrayBuffer().catch(() => undefined);
    return answer?.ok === true && body !== undefined;
  };
  const untilReady = async (n: number) => {
    for (let tries = 0; tries < 1200; tries++) {
      // A process that gave up is started again, as a supervisor does.
      if (children[n]?.exitCode !== null) start(n);
      if (await isReady(n)) return;
      await pause(100);
    }
    throw new Error(`process ${n} is not ready after two minutes`);
  };
  const ended = async (n: number, signal: NodeJS.Signals) => {
    const child = children[n];
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  for (let n = 0; n < count; n++) start(n);
  for (let n = 0; n < count; n++) await untilReady(n);
  return {
    ports,
    signal: (n, signal) => void children[n]?.kill(signal),
    async kill(n) {
      await ended(n, 'SIGKILL');
      start(n);
    },
    async restart(n) {
      await ended(n, 'SIGTERM');
      start(n);
      await untilReady(n);
    },
    async ready() {
      for (let n = 0; n < count; n++) await untilReady(n);
    },
    async stop() {
      for (let n = 0; n < count; n++) await ended(n, 'SIGTERM');
    },
  };
}

/** nginx in front of these ports, with the settings of `deploy/nginx`. */
export async function behindNginx(
  folder: string,
  ports: readonly number[],
): Promise<{ readonly base: string; close(): Promise<void> }> {
  if (spawnSync('nginx', ['-v']).status !== 0)
    throw new Error('nginx is missing: apt-get install nginx-light');
  const own = path.join(folder, 'nginx');
  mkdirSync(own);
  const [tls, plain] = [await freePort(), await freePort()];
  const name = ['-subj', '/CN=localhost', '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  spawnSync('openssl', ['req', '-x509', ...name, '-keyout', `${own}/key.pem`, '-out', `${own}/cert.pem`]);
  const deploy = path.join(import.meta.dirname, '../../deploy/nginx');
  const certificates = readFileSync(path.join(deploy, 'sportello-tls.conf'), 'utf8')
    .replace(/\/etc\/nginx\/tls\/sportello\.pem/, `${own}/cert.pem`)
    .replace(/\/etc\/nginx\/tls\/sportello\.key/, `${own}/key.pem`);
  writeFileSync(path.join(own, 'sportello-tls.conf'), certificates);
  const [first] = ports;
  const site = readFileSync(path.join(deploy, 'sportello.conf'), 'utf8')
    .replace(/( +server 127\.0\.0\.1:)8081( .*\n)(.*808[23].*\n)+/, (_, head: string, tail: string) =>
      ports.map((port) => `${head}${port}${tail}`).join(''),
    )
    .replaceAll('listen 443', `listen ${tls}`)
    .replaceAll('listen [::]:443', `listen [::1]:${tls}`)
    .replaceAll('listen 80;', `listen ${plain};`)
    .replaceAll('listen [::]:80;', `listen [::1]:${plain};`)
    .replaceAll('server_name sportello.example', 'server_name localhost')
    .replace('include sportello-tls.conf', `include ${own}/sportello-tls.conf`)
    .replaceAll('/var/log/nginx', own);
  if (!site.includes(`127.0.0.1:${first}`)) throw new Error('deploy/nginx/sportello.conf has another form');
  const file = path.join(own, 'nginx.conf');
  writeFileSync(path.join(own, 'site.conf'), site);
  writeFileSync(
    file,
    `daemon off; pid ${own}/pid; worker_processes 1; error_log ${own}/error.log crit;
events { worker_connections 1024; }
http { client_body_temp_path ${own}/body; proxy_temp_path ${own}/proxy; fastcgi_temp_path ${own}/f; uwsgi_temp_path ${own}/u;
scgi_temp_path ${own}/s; include ${own}/site.conf; }`,
  );
  const child = spawn('nginx', ['-c', file, '-p', own], { stdio: ['ignore', 'ignore', 'inherit'] });
  // The certificate is our own, of this run.
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  const base = `https://localhost:${tls}`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${base}/status`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer) break;
    await pause(100);
  }
  return {
    base,
    async close() {
      const gone = once(child, 'exit');
      child.kill('SIGQUIT');
      await gone;
    },
  };
}
