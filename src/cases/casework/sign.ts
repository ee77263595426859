// SPDX-License-Identifier: AGPL-3.0-or-later
import { asTheyStand } from '#changes/index.ts';
import { isKeyOf, ok, type Result, refuse, unprintable } from '#core/index.ts';
import {
  type Answered,
  type Decision,
  type Double,
  doublesOf,
  insertDecision,
  leavesAt,
  needsSecond,
  openDecision,
} from '#decisions/index.ts';
import { awaited } from '#interview/index.ts';
import { type ApplicationEvent, after, namedChecks, type Outcome, unchecked } from '#record/index.ts';
import {
  act,
  definitionFor,
  nowFor,
  type Office,
  onRace,
  openedNow,
  type Seen,
  todayFor,
  undoEnd,
} from './office.ts';

/**
 * Signs a decision. Refuses `decided-already` (with nothing of the other's words), `changed`, `no-reason` and `unknown-reason`
 * for a refusal without a condition of the service, `doubled` for a grant while another application for the same benefit is open or was
 * granted for the same time and the officer has not said why (or has not seen it), `empty` when it departs from the proposal, or says what was decided on an appeal, without words, `unprintable` for words that our paper cannot print,
 * `names-unchecked` while nobody has looked at whom the answers name against ANPR, `awaited` for a grant while an answer is missing that
 * may come later.
 */
export async function sign(
  office: Office,
  { id, version }: Seen,
  {
    outcome,
    reasons,
    words,
    by,
    beside,
  }: {
    readonly outcome: Outcome;
    readonly reasons: readonly string[];
    readonly words: string;
    readonly by: string;
    /** The others that the officer was shown, by id, and why this one is granted beside them; for a refusal, that it rests on them. */
    readonly beside?: { readonly others: readonly string[]; readonly reason: string };
  },
): Promise<
  Result<
    Decision,
    | 'awaited'
    | 'changed'
    | 'decided-already'
    | 'doubled'
    | 'empty'
    | 'names-unchecked'
    | 'no-reason'
    | 'not-found'
    | 'state'
    | 'tied'
    | 'unknown-reason'
    | 'unprintable'
  >
> {
  return act(office, id, version, [by], async (sql, application) => {
    if (await openDecision(sql, id)) return refuse('decided-already');
    if (!after(application.status, outcome === 'granted' ? 'grant' : 'refuse')) return refuse('state');
    const { receipt } = application;
    if (!receipt) return refuse('state');
    // Who is in it stands open: who may decide it, and who must be asked, depends on it.
    if (unchecked(application, await namedChecks(sql, id)).length > 0) return refuse('names-unchecked');
    const { service } = definitionFor(office, application);
    const { conditions } = service;
    // With what came since: a code that was awaited says of whom it is.
    const [stands = application] = await asTheyStand(sql, [application]);
    if (outcome === 'granted' && awaited(service, stands.answers, receipt.on).length > 0)
      return refuse('awaited', undefined, 'outcome');
    const others = await doublesOf(sql, stands, application.personId, service, todayFor(office));
    const doubles = answeredTo(others, beside, outcome);
    if (!doubles.ok) return doubles;
    if (
      outcome === 'refused' &&
      // On a share no condition of a service is judged: the officer's words say why.
      application.contest === null &&
      doubles.value === null &&
      reasons.length === 0 &&
      Object.keys(conditions).length > 0
    )
      return refuse('no-reason', undefined, 'reasons');
    if (reasons.some((reason) => !isKeyOf(conditions, reason)))
      return refuse('unknown-reason', undefined, 'reasons');
    // A second one for the same time is more than the rules propose, whatever its own conditions say.
    const isBeside = outcome === 'granted' && doubles.value !== null;
    // On an appeal somebody else decides; two people write down what they said.
    const isOnAppeal = application.status === 'appeal';
    const second = isOnAppeal || isBeside || needsSecond(outcome, receipt.outcome, office.rules);
    const departs = (outcome === 'granted') !== (receipt.outcome.status === 'eligible');
    if ((isOnAppeal || (departs && !doubles.value)) && words.trim() === '')
      return refuse('empty', undefined, 'words');
    // A letter that is signed has every letter that was read before signing.
    if (unprintable(words).length > 0) return refuse('unprintable', undefined, 'words');
    const kept = outcome === 'refused' ? reasons : [];
    const signed = {
      applicationId: id,
      outcome,
      reasons: kept,
      words,
      doubles: doubles.value,
      signedBy: by,
      needsSecond: second,
    };
    const leaves = await leavesAt(sql, id, outcome, undoEnd(office));
    const decisionId = await insertDecision(sql, signed, nowFor(office), leaves).catch(onRace);
    const event: ApplicationEvent = { type: 'decision-signed', by, decisionId };
    return ok({ change: { officerId: by }, events: [event], outcome: () => openedNow(sql, id) });
  });
}

/**
 * What the officer says to the other applications for the same benefit: nothing where there are none. A grant needs a reason, and to
 * have been signed with every one of them in sight; a refusal may rest on them.
 */
function answeredTo(
  others: readonly Double[],
  beside: { readonly others: readonly string[]; readonly reason: string } | undefined,
  outcome: Outcome,
): Result<Answered | null, 'doubled' | 'unprintable'> {
  if (others.length === 0) return ok(null);
  const reason = beside?.reason.trim() ?? '';
  const isSeen = others.every(({ id }) => beside?.others.includes(id));
  if (outcome === 'granted' && (!isSeen || reason === '')) return refuse('doubled', undefined, 'beside');
  if (outcome === 'refused') return ok(beside && isSeen ? { others, reason: '' } : null);
  if (unprintable(reason).length > 0) return refuse('unprintable', undefined, 'beside');
  return ok({ others, reason });
}
