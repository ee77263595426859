// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { canSignIn, listen, openCounter, openEntrance, openPost, openWork, webOf } from '../app.ts';
import { settingsFrom } from '../settings.ts';
import { BadCall } from './bad-call.ts';

/** `sportello start`: opens the counter and prints where it is. */
export async function start(): Promise<void> {
  const settings = settingsFrom(process.env);
  if (!canSignIn(settings)) {
    throw new BadCall(
      'who people are is not settled: the sample sign-in lets anybody in as anybody, and others can reach this counter. Set SPORTELLO_OIDC_ISSUER (and SPORTELLO_ORIGIN), or SPORTELLO_SAMPLES=yes to show it with sample people only',
    );
  }
  process.stdout.write('Sportello sta aprendo / is opening ...\n');
  const counter = await openCounter(settings);
  const entrance = await openEntrance(counter, settings);
  const app = webOf(counter, entrance);
  const server = await listen(app, settings).catch(async (error: unknown) => {
    await entrance.close();
    await counter.store.close();
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new BadCall(`port ${settings.port} is in use; choose another: PORT=8081 npm start`);
    }
    throw error;
  });
  const post = await openPost(settings);
  const jobs = await openWork(counter, post, entrance.origins[0] ?? '', settings);
  const obtainable = [...counter.catalogue.entries.values()].filter(({ definition }) => definition).length;
  const at = `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${server.port}`;
  process.stdout.write(
    `\n  Portale / portal   ${at}/it  ${at}/en\n  Stato / status     ${at}/status\n  Conversazione / conversation   npx --no sportello talk\n${post.sampleUrl ? `  Posta di prova / sample post   ${post.sampleUrl}\n` : ''}\n  ${counter.catalogue.entries.size} servizi, ${obtainable} si chiedono qui / services, ${obtainable} obtainable here\n\n`,
  );
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await jobs.stop();
    await post.close();
    await entrance.close();
    await counter.store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
