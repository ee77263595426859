// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { ownFolder, type Weights, weightsIn } from '#weights/index.ts';
import { BadCall } from './bad-call.ts';

/** The weights of this counter: the folder of `SPORTELLO_MODELS`, or the repository's own. Refuses where there are none. */
export async function configuredWeights(): Promise<Weights> {
  const folder = (await configuredFolder()) ?? ownFolder;
  const weights = weightsIn(folder);
  if (weights.ok) return weights.value;
  throw new BadCall(
    weights.problems[0]?.code === 'bad-list'
      ? `${folder}/models.json cannot be read: models/README.md says how it is written`
      : `there are no weights in ${folder}: without them nothing is heard or spoken, and all else works. SPORTELLO_MODELS names another folder`,
  );
}

async function configuredFolder(): Promise<string | undefined> {
  if (!process.env['SPORTELLO_MODELS']) return undefined;
  const { settingsFrom } = await import('#settings/index.ts');
  return settingsFrom(process.env).modelsFolder;
}
