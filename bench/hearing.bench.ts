// SPDX-License-Identifier: AGPL-3.0-or-later
// What is heard by telephone, kind by kind: freely, along the grammar, and both weighed together; on the same sounds.
//   VOICES=<kokoro's folder> node_modules/.bin/node bench/hearing.bench.ts judge|fit [--lines 12] [--noise 20] [--only kind,kind] [--fit]
// `--fit` prints how sure a share makes, to be written into src/speech/ears/calibration.ts. Lines of `unseen` are counted and never shown.
// Wants festival with festvox-itapc16k and festvox-italp16k, and more of Kokoro's voices than the product has.
import { isDeepStrictEqual } from 'node:util';
import type { Understanding } from '#spoken/index.ts';
import { groupOf, sureFrom } from '../src/speech/ears/calibration.ts';
import { meaningOf, shareOf, type Weights } from '../src/speech/ears/pool.ts';
import { heardKinds, shape } from '../tests/corpus.ts';
import { type Clip, clipsOf } from './clips.ts';
import { fitted, likelihood, type Observed } from './fit.ts';
import { percentiles, table } from './measure.ts';

const args = process.argv.slice(2);
const given = (name: string, usual: string) =>
  args.includes(name) ? (args[args.indexOf(name) + 1] ?? usual) : usual;
const part = args.includes('fit') ? 'fit' : 'judge';
const only = given('--only', '');
const kinds = only === '' ? heardKinds : only.split(',');
const noise = Number(given('--noise', '20'));
const clips = await clipsOf(part, {
  perKind: Number(given('--lines', '12')),
  quality: { noiseDb: noise },
  kinds,
});

type Outcome = 'right' | 'back' | 'wrong' | 'nothing';

function judged(
  { kind, meaning }: Clip,
  { value, command, problem, alternatives }: Understanding<unknown>,
): Outcome {
  if (meaning.startsWith('!')) {
    const wanted = meaning.slice(1);
    const alike = ['correct', 'back'].includes(wanted) ? ['correct', 'back'] : [wanted];
    if (command !== undefined) return alike.includes(command) ? 'right' : 'wrong';
    return value !== undefined && value !== null && !problem ? 'wrong' : 'nothing';
  }
  if (meaning === 'dont-know')
    return problem === 'dont-know' ? 'right' : value !== undefined && !problem ? 'wrong' : 'nothing';
  const wanted: unknown = JSON.parse(meaning);
  const same = (one: unknown) => isDeepStrictEqual(shape(kind, one), shape(kind, wanted));
  if (command !== undefined) return 'wrong';
  if (value !== undefined && value !== null && !problem) return same(value) ? 'right' : 'wrong';
  return alternatives[0] && same(alternatives[0].value) ? 'back' : 'nothing';
}

/** The first text alone, as a recogniser without anything else would have it. */
function firstOf(clip: Clip, way: 'free' | 'guided'): Understanding<unknown> {
  const [first] = clip.texts.filter((one) => one.way === way);
  return first?.understood ?? { confidence: 0, alternatives: [], problem: 'not-understood' };
}

function pooled(clip: Clip): Understanding<unknown> {
  const byText = new Map(clip.texts.map((one) => [one.text, one]));
  const nothing = { confidence: 0, alternatives: [], problem: 'not-understood' } as const;
  const isWhole = (text: string) => byText.get(text)?.isWhole ?? false;
  const understand = (text: string) => byText.get(text)?.understood ?? nothing;
  return meaningOf(clip.texts, { kind: asKind(clip.kind), isWhole, understand }).understood;
}

function asKind(kind: string): string {
  return kind === 'commands' ? 'date' : kind === 'number' ? 'count' : kind;
}

const ways = {
  free: (clip: Clip) => firstOf(clip, 'free'),
  guided: (clip: Clip) => firstOf(clip, 'guided'),
  pooled,
};

const cell = (some: readonly Outcome[]) =>
  (['right', 'back', 'wrong'] as const).map((what) => some.filter((one) => one === what).length).join('/');
const rowOf = (name: string, some: readonly Clip[]) => ({
  kind: name,
  clips: some.length,
  ...Object.fromEntries(
    Object.entries(ways).map(([way, heard]) => [way, cell(some.map((clip) => judged(clip, heard(clip))))]),
  ),
  ...Object.fromEntries(
    (['free', 'guided', 'both'] as const).map((way) => [
      `${way} ms`,
      Math.round(percentiles(some.flatMap(({ ms }) => (ms[way] ?? 0) * 1000 || [])).p50Us / 1000),
    ]),
  ),
});
const rows = [
  ...kinds.map((kind) =>
    rowOf(
      kind,
      clips.filter((clip) => clip.kind === kind),
    ),
  ),
  ...[...new Set(clips.map(({ voice }) => voice))].map((voice) =>
    rowOf(
      voice,
      clips.filter((clip) => clip.voice === voice),
    ),
  ),
  rowOf('all', clips),
];
table(
  `By telephone, noise ${noise} dB below, ${part}: right / asked back with the right proposal / taken wrongly`,
  rows,
);

// How often what was said to be so sure was right.
const bins = [0, 0.5, 0.8, 0.9, 0.97, 1.01];
function observedWith(weights?: Weights): readonly (Observed & { readonly sure: number })[] {
  return clips.flatMap((clip) => {
    const byText = new Map(clip.texts.map((one) => [one.text, one]));
    const nothing = { confidence: 0, alternatives: [], problem: 'not-understood' } as const;
    const meant = {
      isWhole: (text: string) => byText.get(text)?.isWhole ?? false,
      understand: (text: string) => byText.get(text)?.understood ?? nothing,
    };
    const best = shareOf(clip.texts, meant, weights);
    if (!best || best.share === 0) return [];
    const isRight = judged(clip, best.understood) === 'right';
    const kind = asKind(clip.kind);
    if (args.includes('--wrong') && part === 'fit' && !weights && !isRight)
      process.stdout.write(
        `${clip.kind} ${best.share.toFixed(2)} ${clip.text} => ${JSON.stringify(best.understood.value ?? best.understood.command)}\n`,
      );
    const group = groupOf(kind, best.understood.command !== undefined);
    return [{ group, share: best.share, isRight, sure: sureFrom(group, best.share) }];
  });
}
const observed = observedWith();
table(
  'Reliability: of what was held so sure, how much was right',
  bins.slice(0, -1).map((from, n) => {
    const to = bins[n + 1] ?? 1;
    const some = observed.filter(({ sure }) => sure >= from && sure < to);
    const mean = some.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, some.length);
    return {
      'held sure': `${from} to ${Math.min(1, to)}`,
      clips: some.length,
      'mean, %': Math.round(mean * 100),
      'right, %': Math.round((some.filter(({ isRight }) => isRight).length / Math.max(1, some.length)) * 100),
    };
  }),
);
table(
  'Taken from so sure on',
  [0.8, 0.85, 0.9, 0.92, 0.94, 0.96].map((from) => {
    const taken = observed.filter((one) => one.sure >= from);
    const right = taken.filter((one) => one.isRight).length;
    return { from, taken: taken.length, right, wrong: taken.length - right, clips: clips.length };
  }),
);
if (args.includes('--fit')) {
  // The four numbers together: those under which what happened is likeliest.
  const tried = [0.7, 1, 1.5, 2, 3].flatMap((temperature) =>
    [0, 1, 2, 4, 6].flatMap((whole) =>
      [0.03, 0.1, 0.3, 1].map((empty) => {
        const seen = observedWith({ temperature, whole, empty });
        const curves = fitted(seen);
        return { temperature, whole, empty, curves, nats: likelihood(seen, curves) };
      }),
    ),
  );
  tried.sort((a, b) => b.nats - a.nats);
  table(
    'Likeliest',
    tried.slice(0, 6).map(({ curves, nats, ...rest }) => ({ ...rest, nats: Math.round(nats * 10) / 10 })),
  );
  table('Fitted', tried[0]?.curves ?? []);
}
