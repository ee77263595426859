// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { listen, openCounter, openEntrance, openPost, openWork, webOf } from '#app.ts';
import { type Fault, supportedLanguages } from '#catalogue/index.ts';
import { gauges, health } from '#server/index.ts';
import { samplePeople } from '#stand-ins/index.ts';
import { metrics, serveMetrics } from '#telemetry/index.ts';
import { BadCall } from './bad-call.ts';
import { startableSettings } from './startable-settings.ts';

// How long what was begun may take to its end: longer than the promise of a request.
const finishMs = 25_000;
// Then whatever is left is left as a killed process leaves it, before the system kills us (systemd: 45 s).
const lastMs = 10_000;

/** `sportello start`: opens the counter and prints where it is. */
export async function start(): Promise<void> {
  const settings = startableSettings();
  process.stdout.write('Sportello sta aprendo / is opening ...\n');
  const counter = await openCounter(settings);
  const entrance = await openEntrance(counter, settings);
  const measured = metrics();
  gauges(measured, counter.store.database);
  const own = health();
  const app = webOf(counter, entrance, {
    metrics: measured,
    health: own,
    logsRequests: settings.logsRequests,
  });
  const measures = settings.metrics && (await serveMetrics(measured, settings.metrics));
  // All that can fail comes first: whoever is let in is not turned away by a start that gives up.
  const post = await openPost(settings);
  const jobs = await openWork(counter, post, entrance.origins[0] ?? '', settings);
  const server = await listen(app, settings).catch(async (error: unknown) => {
    await jobs.stop();
    await post.close();
    await entrance.close();
    await counter.store.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new BadCall(`port ${settings.port} is in use; choose another: PORT=8081 npm start`);
    }
    throw error;
  });
  const at = `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${server.port}`;
  const entries = [...counter.catalogue.entries.values()];
  const obtainable = entries.filter(({ definition }) => definition).length;
  tell([
    ['Portale / portal', `${at}/it  ${at}/en`],
    ['Scrivania / desk', `${at}/it/desk`],
    ['Stato / status', `${at}/status`],
    ['Conversazione / conversation', `${at}/it/voice  npx --no sportello talk`],
    ...missingVoice(counter.voice?.missing ?? []),
    ...(post.sampleUrl ? [['Posta di prova / sample post', post.sampleUrl] as const] : []),
    ...(settings.identityProvider ? [] : [['Identità di prova / sample sign-ins', samples()] as const]),
    ['Servizi / services', `${entries.length}, ${obtainable} si chiedono qui / obtainable here`],
  ]);
  const { faults } = counter.catalogue;
  if (faults.length > 0) console.error(faultsTold(faults));
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    own.drain();
    const noticeMs = settings.drainSeconds * 1000;
    // Whoever waits for us longer kills: what is left then is what a killed process leaves, and that is taken up by others.
    setTimeout(() => process.exit(1), noticeMs + finishMs + lastMs).unref();
    await Promise.all([server.drain({ noticeMs, finishMs }), jobs.stop()]);
    await measures?.close();
    await counter.voice?.close();
    await post.close();
    await entrance.close();
    await counter.store.close();
  };
  // Whoever started us and holds the other end is gone.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  // In slices, while people are served: who searches first should not wait.
  await counter.finder.prepare(supportedLanguages(counter.catalogue.brand));
}

/** What stands where, a line each. */
function tell(lines: readonly (readonly [name: string, value: string])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length));
  process.stdout.write(
    `\n${lines.map(([name, value]) => `  ${name.padEnd(width)}   ${value}\n`).join('')}\n`,
  );
}

/** What is missing to hear and to speak: everything works by typing. */
function missingVoice(missing: readonly string[]): readonly (readonly [string, string])[] {
  if (missing.length === 0) return [];
  const what = `${missing.join(', ')}: si scrive soltanto / typing only (npx --no sportello models)`;
  return [['Pesi mancanti / missing weights', what]];
}

/** Whom one may sign in as where nobody is real. */
function samples(): string {
  return samplePeople
    .map(({ givenName, familyName, role }) => `${givenName} ${familyName}${role ? ` (${role})` : ''}`)
    .join(', ');
}

// A service with a fault is shown and cannot be asked for: whoever starts the counter is told why.
function faultsTold(faults: readonly Fault[]): string {
  const lines = faults.slice(0, 20).map(({ file, line, message }) => `  ${file}:${line} ${message}`);
  const left = faults.length - lines.length;
  const more = left > 0 ? [`  (${left}: npx --no sportello check services)`] : [];
  const head = 'Servizi con errori, non si possono chiedere / services with faults, not obtainable:';
  return [head, ...lines, ...more].join('\n');
}
