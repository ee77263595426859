// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, refuse } from '#core/index.ts';
import { type Application, changeCode, readApplication } from '#record/index.ts';
import type { Sql } from '#store/index.ts';
import type { Applications } from './applications.ts';
import { askAgain } from './ask-again.ts';
import type { ApplicationsOffice } from './office.ts';

/** What a guest has begun or handed in, by its code. */
export async function openWithCode(
  office: ApplicationsOffice,
  id: string,
  code: string,
): ReturnType<Applications['open']> {
  const { database, codes } = office;
  const { alive } = office.drafts;
  if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
  return alive(await readApplication(database, id, codes.hashes(code)));
}

/** The application that a client began, while it is nobody's. */
export async function openByClient(
  office: ApplicationsOffice,
  id: string,
  clientId: string,
): ReturnType<Applications['openByClient']> {
  const { read } = office;
  const { alive } = office.drafts;
  if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
  const found = await read(id);
  const own = alive(found?.clientId === clientId ? found : undefined);
  return own.ok && own.value.personId !== null ? refuse('owned') : own;
}

/** The application of this person. */
export async function openAs(
  office: ApplicationsOffice,
  id: string,
  personId: string,
  how: 'as-it-stands' | 'asking-again' = 'asking-again',
): ReturnType<Applications['openAs']> {
  const { read } = office;
  const { alive, refreshed } = office.drafts;
  if (!/^[0-9a-f-]{36}$/.test(id)) return refuse('not-found');
  const found = await read(id);
  const own = alive(found?.personId === personId ? found : undefined);
  if (!own.ok) return own;
  const fresh = await refreshed(own.value, 'web');
  return fresh.ok && how === 'asking-again' ? askAgain(office, fresh.value, 'web') : fresh;
}

/** Gives an application that a client began to its person, by a code. */
export async function handOver(
  office: ApplicationsOffice,
  { id }: Application,
  within: Sql = office.database,
): ReturnType<Applications['handOver']> {
  const { codes } = office;
  const code = codes.newCode();
  return (await changeCode(within, id, codes.hash(code))) ? ok({ code }) : refuse('owned');
}
