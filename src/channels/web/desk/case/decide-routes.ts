// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { own, type Problem } from '#core/index.ts';
import type { Decision } from '#decisions/index.ts';
import { fullName } from '#persons/index.ts';
import { one, versionIn } from '../../forms.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { when } from '../components/when.ts';
import { deskFrameOf } from '../desk-page.ts';
import { allows, visitor } from '../guard.ts';
import { base, idOf, letterOf, mayHere, path, problemAt } from './at-case.ts';
import { type DecideContent, type DecisionDraft, decidePage } from './decide-page.ts';
import { tellHistory } from './history.ts';
import { type CaseView, loadCase } from './load.ts';
import { openNext } from './open-taken.ts';
import { type CaseProblem, say } from './phrases.ts';

type At = Context<Env>;

/** At which box a problem stands. */
const fields: Readonly<Record<string, string>> = {
  outcome: 'outcome-1',
  reasons: 'reasons-1',
  beside: 'beside',
};

/** A decision is written, read as a letter, and signed. */
export function decideRoutes(pages: Pages, portal: Portal): void {
  const { casework } = portal;

  pages.get(`${path}/decide`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'decide-case');
    if (ready) return ready;
    const view = await loadCase(portal, idOf(c), c.get('language'));
    if (!view) return notFound(c, portal);
    const unmet = (view.proposal?.conditions ?? [])
      .filter(({ state }) => state === 'unmet')
      .map(({ id }) => id);
    // A decision that was undone by who signed it is where they go on: nothing is typed twice.
    const undone = view.decisions.find(
      ({ undoneAt, signedBy }) => undoneAt && signedBy === visitor(c).person.id,
    );
    const chosen = outcomeIn(c.req.query('outcome'));
    const draft: DecisionDraft = undone
      ? {
          ...undone,
          outcome: chosen || undone.outcome,
          reasons: undone.reasons.length > 0 ? undone.reasons : unmet,
          beside: undone.doubles?.reason ?? '',
          because: undone.outcome === 'refused' && undone.doubles !== null,
        }
      : { outcome: chosen, reasons: unmet, words: '', beside: '', because: false };
    return decide(c, portal, view, { draft, ...(await taken(c, view)) });
  });

  pages.post(`${path}/decide`, desk, async (c) => {
    const ready = await mayHere(c, portal, 'decide-case');
    if (ready) return ready;
    const form = c.get('form');
    const view = await loadCase(portal, idOf(c), c.get('language'));
    if (!view) return notFound(c, portal);
    const outcome = outcomeIn(one(form, 'outcome'));
    const draft = {
      outcome,
      reasons: form['reasons'] ?? [],
      words: one(form, 'words').slice(0, 4000).trim(),
      beside: one(form, 'beside').slice(0, 1000).trim(),
      because: one(form, 'because') === 'yes',
    } as const;
    if (outcome === '')
      return decide(c, portal, view, { draft, problem: problemAt(c, { code: 'outcome' }, 'outcome-1') });
    const act = one(form, 'do');
    if (act !== 'sign' && act !== 'sign-next') {
      const doubles = draft.because && view.doubles.length > 0 ? { others: view.doubles, reason: '' } : null;
      const letter = await letterOf(portal, view, { ...draft, doubles, outcome, ...signature(c, portal) });
      return decide(c, portal, view, { draft, letter, ...(await taken(c, view)) });
    }
    const seen = { id: view.application.id, version: versionIn(form) };
    const { reasons, words } = draft;
    // Those that stood on the page: one that came since is shown first.
    const answers = outcome === 'granted' || draft.because;
    const beside = answers ? { beside: { others: form['others'] ?? [], reason: draft.beside } } : {};
    const by = visitor(c).person.id;
    const signed = await casework.sign(seen, { outcome, reasons, words, by, ...beside });
    if (signed.ok && act === 'sign-next' && (await allows(c, portal, 'assign-case'))) {
      const next = await openNext(c, portal);
      const cases = `/${c.get('language')}/desk/cases`;
      return c.redirect(next ? `${cases}/${next}?done=signedNext` : `${cases}?note=signedLast`, 303);
    }
    if (signed.ok) return c.redirect(`${base(c)}?done=signed`, 303);
    return conflict(c, portal, seen.version, draft, signed.problems[0]);
  });
}

function outcomeIn(text: string | undefined): DecisionDraft['outcome'] {
  return text === 'granted' || text === 'refused' ? text : '';
}

function decide(
  c: At,
  portal: Portal,
  view: CaseView,
  content: Omit<DecideContent, 'fourEyesCents'>,
  status?: 409,
) {
  const { fourEyesCents } = portal.casework.rules;
  const page = decidePage(deskFrameOf(c, portal), view, {
    ...content,
    fourEyesCents,
  });
  return c.html(page, status ?? (content.problem ? 422 : 200));
}

/** Somebody was faster, or the decision does not hold: said at once, with everything that was typed. */
async function conflict(
  c: At,
  portal: Portal,
  seen: number,
  draft: DecisionDraft,
  problem: Problem<CaseProblem> | undefined,
) {
  const language = c.get('language');
  const view = await loadCase(portal, idOf(c), language);
  if (!view) return notFound(c, portal);
  const already = await taken(c, view);
  if (already.problem) return decide(c, portal, view, { draft, ...already }, 409);
  if (problem?.code !== 'changed') {
    const field = own(fields, problem?.path ?? '') ?? 'words';
    return decide(c, portal, view, { draft, problem: problemAt(c, problem ?? { code: 'state' }, field) });
  }
  const since = view.history.filter(({ seq }) => seq > seen);
  // A page that no case ever had: what happened last is told.
  const recent = since.length > 0 ? since : view.history;
  const [last] = tellHistory(recent, view.names, language).slice(-1);
  const told = { what: last?.text ?? '', when: last ? when(last.at, language) : '' };
  return decide(
    c,
    portal,
    view,
    { draft, problem: { field: 'words', text: say('changed', language, told) } },
    409,
  );
}

/** Who has decided, when somebody else has. */
async function taken(c: At, { open }: CaseView): Promise<Pick<DecideContent, 'problem' | 'isTaken'>> {
  if (!open) return {};
  const language = c.get('language');
  const told = { name: open.signedByName, when: when(open.signedAt, language) };
  return { isTaken: true, problem: { field: 'words', text: say('decided-already', language, told) } };
}

function signature(
  c: At,
  portal: Portal,
): Pick<Decision, 'signedByName' | 'signedAt' | 'secondByName' | 'secondAt'> {
  const signedAt = new Date(portal.clock.nowMs());
  return { signedByName: fullName(visitor(c).person), signedAt, secondByName: null, secondAt: null };
}
