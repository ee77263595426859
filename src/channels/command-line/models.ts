// SPDX-License-Identifier: AGPL-3.0-or-later

import { fetchFile, held, lying } from '#weights/index.ts';
import { BadCall } from './bad-call.ts';
import { options, printLine } from './input.ts';
import { configuredWeights } from './weights.ts';

/**
 * `sportello models`: the weights there are, one JSON a line and a model. `models check` holds each file against its checksum, exit 1 when
 * one is missing or another. `models fetch <name>` brings what is not there, or is another, from its address.
 */
export async function models(args: readonly string[]): Promise<void> {
  const [act, name] = options(args, {}).positionals;
  const weights = await configuredWeights();
  if (act === undefined) {
    for (const model of weights.models) {
      const { files, ...about } = model;
      const missing = files.filter((file) => lying(weights, model, file) !== 'here').map(({ path }) => path);
      printLine({ ...about, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), missing });
    }
    return;
  }
  if (act === 'check') {
    for (const model of weights.models)
      for (const file of model.files) {
        const state = await held(weights, model, file);
        printLine({ model: model.name, file: file.path, state });
        if (state !== 'here') process.exitCode = 1;
      }
    return;
  }
  const model = weights.models.find((one) => one.name === name);
  if (act !== 'fetch') throw new BadCall('models, models check, or models fetch <name>');
  if (!model) throw new BadCall(`name a model; one of ${weights.models.map((one) => one.name).join(', ')}`);
  for (const file of model.files) {
    if ((await held(weights, model, file)) === 'here') continue;
    const fetched = await fetchFile(weights, model, file);
    const problem = fetched.ok ? null : (fetched.problems[0]?.code ?? null);
    printLine({ model: model.name, file: file.path, state: fetched.ok ? 'here' : 'missing', problem });
    if (!fetched.ok) process.exitCode = 1;
  }
}
