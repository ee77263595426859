// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import type { Ears } from '#ears/index.ts';
import type { Mouth } from '#mouth/index.ts';
import type { Settings } from '#settings/index.ts';
import { earsOf, mouthOf, type Speech } from '#speaking/index.ts';
import { ownFolder, type Weights, weightsIn } from '#weights/index.ts';
import { BadCall } from './bad-call.ts';

/** One caller in a terminal, who may wait: the models are opened while the first turn runs. */
const oneCaller = { workers: 1, waiting: 1 };
const turnMs = 60_000;
const clauseMs = 120_000;

/** The weights of this counter: the folder of `SPORTELLO_MODELS`, or the repository's own. Refuses where there are none. */
export async function configuredWeights(): Promise<Weights> {
  const folder = (await configured())?.modelsFolder ?? ownFolder;
  const weights = weightsIn(folder);
  if (weights.ok) return weights.value;
  throw new BadCall(
    weights.problems[0]?.code === 'bad-list'
      ? `${folder}/models.json cannot be read: models/README.md says how it is written`
      : `there are no weights in ${folder}: without them nothing is heard or spoken, and all else works. SPORTELLO_MODELS names another folder`,
  );
}

/** Opens the ears of this counter: on the speech server that is set, or here. Refuses where the weights are not all there. */
export async function openConfiguredEars(): Promise<Ears> {
  const ears = earsOf(await configuredSpeech('hears'), { ...oneCaller, turnMs });
  if (!ears.ok) throw new BadCall('the weights to hear with are not all there: sportello models check');
  return ears.value;
}

/** Opens the mouth of this counter, likewise; what is missing of the voices is spoken by espeak-ng. */
export async function openConfiguredMouth(): Promise<Mouth> {
  const mouth = mouthOf(await configuredSpeech('speaks'), { ...oneCaller, clauseMs });
  if (!mouth.ok) throw new BadCall('there are no weights to speak with');
  return mouth.value;
}

// Where a server does it no weights are asked for.
async function configuredSpeech(does: 'hears' | 'speaks'): Promise<Speech> {
  const server = (await configured())?.speechServer;
  return { server, weights: server?.[does] ? undefined : await configuredWeights() };
}

async function configured(): Promise<Settings | undefined> {
  if (!process.env['SPORTELLO_MODELS'] && !process.env['SPORTELLO_SPEECH_URL']) return undefined;
  const { settingsFrom } = await import('#settings/index.ts');
  return settingsFrom(process.env);
}
