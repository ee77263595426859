// SPDX-License-Identifier: AGPL-3.0-or-later
import process from 'node:process';
import { openCounter } from '#app.ts';
import { personWithCode } from '#persons/index.ts';
import { intermediaries as all, enterPatronato, leavePatronato } from '#powers/index.ts';
import { settingsFrom } from '#settings/index.ts';
import { BadCall } from './bad-call.ts';
import { options, printLine, standardInput } from './input.ts';

const kinds = ['patronato', 'assistance-centre', 'consultant'] as const;
const usage =
  'intermediaries list, intermediaries add <id> --name "..." [--kind patronato|assistance-centre|consultant] < codice-fiscale, or intermediaries remove <id> < codice-fiscale';

/**
 * `sportello intermediaries add <id> --name "CAF di prova" --kind assistance-centre < codice-fiscale`: enters a body that acts by mandate, and
 * somebody who has signed in once as one who may sign for it. `remove <id> < codice-fiscale`: they may no more. `list`: one JSON a line. The
 * codice fiscale comes by standard input, so that it stands in no list of processes and no history of a shell.
 */
export async function intermediaries(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, { name: { type: 'string' }, kind: { type: 'string' } });
  const [act = 'list', id = ''] = positionals;
  const kind = kinds.find((one) => one === (values.kind ?? 'patronato'));
  if (!['add', 'list', 'remove'].includes(act) || !kind) throw new BadCall(usage);
  if (act !== 'list' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new BadCall('an id is made of small letters, digits and hyphens: caf-di-bologna');
  const { name } = values;
  if (act === 'add' && !name?.trim()) throw new BadCall(usage);
  const codiceFiscale = act === 'list' ? '' : (await standardInput()).trim().toUpperCase();
  const counter = await openCounter(settingsFrom(process.env));
  try {
    const { database } = counter.store;
    if (act === 'list') for (const one of await all(database)) printLine(one);
    if (act === 'list') return;
    const person = await personWithCode(database, codiceFiscale);
    if (!person)
      throw new BadCall('nobody with this codice fiscale has signed in here yet: they sign in once first');
    const known = (await all(database)).find((one) => one.id === id);
    if (act === 'remove') {
      if (!(await leavePatronato(database, id, person))) throw new BadCall('they do not sign for this body');
    } else if (known && known.kind !== kind)
      throw new BadCall(`${id} is here already, and is another kind: ${known.kind}`);
    else if (!(await enterPatronato(database, { id, name: name ?? '', kind }, person)))
      throw new BadCall('they sign for another body already: take that away first');
    process.stdout.write('Fatto. / Done.\n');
  } finally {
    await counter.store.close();
  }
}
