// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, type Problem, type Result, refuse } from '#core/index.ts';
import { type DecisionRules, usualRules } from '#decisions/index.ts';
import {
  type Actor,
  type Application,
  isSent,
  type PastEvent,
  readApplication,
  readEvents,
} from '#record/index.ts';
import { askDocuments, giveDocuments, resumeOverdue } from './ask-documents.ts';
import { assign, takeNext } from './assign.ts';
import { checkNamed } from './check-named.ts';
import { appeal, askReview } from './contest-decision.ts';
import { countersign } from './countersign.ts';
import { giveLater } from './give-later.ts';
import type { CaseworkRooms, Office } from './office.ts';
import { sendDue } from './send-due.ts';
import { sign } from './sign.ts';
import { undo } from './undo.ts';
import { withdraw, withdrawWithin } from './withdraw.ts';

const acts = {
  read,
  history,
  assign,
  takeNext,
  askDocuments,
  giveDocuments,
  giveLater,
  sign,
  countersign,
  undo,
  sendDue,
  resumeOverdue,
  withdraw,
  withdrawWithin,
  checkNamed,
  askReview,
  appeal,
};
type Acts = typeof acts;

/** An application that was sent. */
async function read({ database }: Office, id: string): Promise<Result<Application, 'not-found'>> {
  const found = /^[0-9a-f-]{36}$/.test(id) ? await readApplication(database, id) : undefined;
  return found && isSent(found.status) ? ok(found) : refuse('not-found');
}

/** What happened to a case, oldest first. */
function history({ database }: Office, id: string): Promise<readonly PastEvent[]> {
  return readEvents(database, id);
}

/**
 * The work on an application after it was sent. Whether their role lets somebody do it is asked before (`src/people/access/roles.ts`); here
 * stands what the law and the case allow. Every act is an event of the case. All refuse `not-found`, `state` when the case is not
 * where the act can be done, and `tied` to whoever of the agency is one of its people or near them.
 */
export type Casework = {
  readonly [Act in keyof Acts]: Acts[Act] extends (office: Office, ...given: infer Given) => infer Done
    ? (...given: Given) => Done
    : never;
} & {
  /** How decisions are made here. */
  readonly rules: DecisionRules;
  /** The same for somebody who acts for the person: each event tells both names. */
  by(actor: Actor): Casework;
};

type CodesOf<Done> = Done extends { readonly problems: readonly Problem<infer Code>[] } ? Code : never;
/** Every code with which what somebody of the agency does on a case can be refused: their words are made of it. */
export type CaseRefusal = CodesOf<
  Awaited<
    ReturnType<
      Casework['assign' | 'askDocuments' | 'giveDocuments' | 'sign' | 'countersign' | 'undo' | 'checkNamed']
    >
  >
>;

/** The acts on cases, at this office. */
export function casework(rooms: CaseworkRooms): Casework {
  return at({ ...rooms, rules: rooms.rules ?? usualRules });
}

function at(office: Office): Casework {
  return {
    rules: office.rules,
    by: (actor) => at({ ...office, actor }),
    read: (...given) => read(office, ...given),
    history: (...given) => history(office, ...given),
    assign: (...given) => assign(office, ...given),
    takeNext: (...given) => takeNext(office, ...given),
    askDocuments: (...given) => askDocuments(office, ...given),
    giveDocuments: (...given) => giveDocuments(office, ...given),
    giveLater: (...given) => giveLater(office, ...given),
    sign: (...given) => sign(office, ...given),
    countersign: (...given) => countersign(office, ...given),
    undo: (...given) => undo(office, ...given),
    sendDue: (...given) => sendDue(office, ...given),
    resumeOverdue: (...given) => resumeOverdue(office, ...given),
    withdraw: (...given) => withdraw(office, ...given),
    withdrawWithin: (...given) => withdrawWithin(office, ...given),
    checkNamed: (...given) => checkNamed(office, ...given),
    askReview: (...given) => askReview(office, ...given),
    appeal: (...given) => appeal(office, ...given),
  };
}
