// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { accessReasons, may, recordAccess, writtenReason } from '#access/index.ts';
import { addresseeOf } from '#casework/index.ts';
import { addDays, isKeyOf, type Problem, parseDate, type Result } from '#core/index.ts';
import { type Decision, decisionLetter, type Letter } from '#decisions/index.ts';
import { isOpened, openForVisit } from '#desk/index.ts';
import { printPaper } from '#paper/index.ts';
import { fullName } from '#persons/index.ts';
import { documentsLetter, letterPaper } from '#post/index.ts';
import { caseWithId, pauseNow } from '#record/index.ts';
import { letterView } from '../../components/letter.ts';
import { giveOut, giveOutOriginal } from '../../documents/routes.ts';
import { one, oneOf, versionIn, wholeNumber } from '../../forms.ts';
import { html } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import { type Env, notFound, type Portal } from '../../portal-context.ts';
import { visitToken } from '../../sign-in/visit.ts';
import { when } from '../components/when.ts';
import { deskFrameOf, deskPage } from '../desk-page.ts';
import { allows, refused, visitor } from '../guard.ts';
import { type CaseContent, casePage } from './case-page.ts';
import { type DecideContent, type DecisionDraft, decidePage } from './decide-page.ts';
import { documentsPage } from './documents-page.ts';
import { tellHistory } from './history.ts';
import { type CaseView, loadCase } from './load.ts';
import { askingText, missingThings } from './missing.ts';
import { type CaseProblem, say, sayProblem } from './phrases.ts';
import { reasonPage } from './reason-page.ts';
import { caseWatch } from './watch.ts';

type At = Context<Env>;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const path = `/desk/cases/:id{${uuid}}` as const;
/** How long a person usually has to send what is asked. */
const usualDays = 20;

/** One case at the desk: opened for a reason, read, worked on, decided. */
export function caseRoutes(pages: Pages, portal: Portal): void {
  const { database, casework, clock, secure, today, catalogue } = portal;
  const watch = caseWatch(database);

  pages.get(path, desk, async (c) => {
    if (!(await isOpenHere(c))) return askReason(c);
    return show(c, { done: c.req.query('done') ?? '' });
  });

  pages.post(`${path}/open`, desk, async (c) => {
    if (!(await allows(c, portal, 'open-case'))) return refused(c, portal);
    const form = c.get('form');
    const [chosen, words] = [one(form, 'reason'), one(form, 'words').slice(0, 200)];
    if (!isKeyOf(accessReasons, chosen)) return askReason(c, { chosen, words, problem: 'reasonNone' });
    if (chosen === 'other' && words.trim() === '')
      return askReason(c, { chosen, words, problem: 'reasonWordsMissing' });
    const id = idOf(c);
    const about = await caseWithId(database, id);
    if (!about) return notFound(c, portal);
    // Written down first: no look without its record.
    const reason = writtenReason(chosen, words);
    const whose = { personId: about.personId, applicationId: id };
    const actorId = visitor(c).person.id;
    await recordAccess(database, { actorId, act: 'open-case', reason, allowed: true, ...whose }, clock);
    await openForVisit(database, visitToken(c, secure) ?? '', id, clock);
    return c.redirect(base(c), 303);
  });

  pages.post(`${path}/assign`, desk, async (c) => {
    const ready = await mayHere(c, 'assign-case');
    if (ready) return ready;
    const officer = one(c.get('form'), 'officer');
    // An officer takes a case, and lets go of their own; giving it to somebody else is a supervisor's.
    const { person } = visitor(c);
    const found = await casework.read(idOf(c));
    const isOwn =
      officer === person.id || (officer === '' && found.ok && found.value.officerId === person.id);
    if (!isOwn && !(await allows(c, portal, 'give-case'))) return refused(c, portal);
    const known = await loadCase(portal, idOf(c), c.get('language'));
    if (officer && !known?.colleagues.some(({ id }) => id === officer)) return notFound(c, portal);
    return after(c, await casework.assign(idOf(c), officer || null, visitor(c).person.id), 'assigned');
  });

  pages.post(`${path}/came`, desk, async (c) => {
    const ready = await mayHere(c, 'ask-documents');
    if (ready) return ready;
    const words = one(c.get('form'), 'words').slice(0, 500);
    return after(c, await casework.giveDocuments(idOf(c), { channel: 'operator', words }), 'came');
  });

  pages.post(`${path}/countersign`, desk, async (c) => {
    const ready = await mayHere(c, 'countersign');
    if (ready) return ready;
    // Without a version nothing was read: then it is refused as changed.
    const version = versionIn(c.get('form'));
    return after(c, await casework.countersign(idOf(c), visitor(c).person.id, version), 'countersigned');
  });

  pages.post(`${path}/named`, desk, async (c) => {
    const ready = await mayHere(c, 'check-named');
    if (ready) return ready;
    const form = c.get('form');
    const holds = oneOf(form, 'holds', ['yes', 'no']) === 'yes';
    const found = { said: one(form, 'said'), holds, by: visitor(c).person.id };
    return after(c, await casework.checkNamed(idOf(c), found), 'named');
  });

  pages.post(`${path}/undo`, desk, async (c) => {
    const ready = await mayHere(c, 'decide-case');
    if (ready) return ready;
    return after(c, await casework.undo(idOf(c), visitor(c).person.id), 'undone');
  });

  pages.get(`${path}/papers/:document`, desk, async (c) => {
    if (!(await isOpenHere(c))) return askReason(c);
    return giveOut(c, portal, idOf(c), c.req.param('document'));
  });

  pages.get(`${path}/papers/:document/original`, desk, async (c) => {
    if (!(await isOpenHere(c))) return askReason(c);
    return giveOutOriginal(c, portal, idOf(c), c.req.param('document'));
  });

  pages.get(`${path}/documents`, desk, async (c) => {
    const ready = await mayHere(c, 'ask-documents');
    if (ready) return ready;
    return documents(c, { chosen: [], words: '', until: addDays(today(), usualDays) });
  });

  pages.post(`${path}/documents`, desk, async (c) => {
    const ready = await mayHere(c, 'ask-documents');
    if (ready) return ready;
    const form = c.get('form');
    const sent = {
      chosen: form['thing'] ?? [],
      words: one(form, 'words').replaceAll('\r\n', '\n'),
      until: one(form, 'until'),
    };
    const until = parseDate(sent.until);
    if (!until) return documents(c, sent, { code: 'until', path: 'until' });
    if (one(form, 'do') === 'compose')
      return documents(c, { ...sent, words: await composed(c, sent.chosen) });
    if (one(form, 'do') !== 'send') return documents(c, sent);
    const seen = { id: idOf(c), version: versionIn(form) };
    const asked = await casework.askDocuments(seen, {
      by: visitor(c).person.id,
      words: sent.words.trim(),
      until,
    });
    if (asked.ok) return c.redirect(`${base(c)}?done=${asked.value.pausedOn ? 'asked' : 'askedOnly'}`, 303);
    const [problem] = asked.problems;
    return documents(c, sent, problem?.code === 'empty' ? { code: 'words', path: 'words' } : problem);
  });

  pages.get(`${path}/decide`, desk, async (c) => {
    const ready = await mayHere(c, 'decide-case');
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
    const draft: DecisionDraft = undone
      ? {
          ...undone,
          reasons: undone.reasons.length > 0 ? undone.reasons : unmet,
          beside: undone.doubles?.reason ?? '',
          because: undone.outcome === 'refused' && undone.doubles !== null,
        }
      : { outcome: '', reasons: unmet, words: '', beside: '', because: false };
    return decide(c, view, { draft, ...(await taken(c, view)) });
  });

  pages.post(`${path}/decide`, desk, async (c) => {
    const ready = await mayHere(c, 'decide-case');
    if (ready) return ready;
    const form = c.get('form');
    const view = await loadCase(portal, idOf(c), c.get('language'));
    if (!view) return notFound(c, portal);
    const sent = one(form, 'outcome');
    const outcome = sent === 'granted' || sent === 'refused' ? sent : '';
    const draft = {
      outcome,
      reasons: form['reasons'] ?? [],
      words: one(form, 'words').slice(0, 4000).trim(),
      beside: one(form, 'beside').slice(0, 1000).trim(),
      because: one(form, 'because') === 'yes',
    } as const;
    if (outcome === '')
      return decide(c, view, { draft, problem: problemAt(c, { code: 'outcome' }, 'outcome-1') });
    if (one(form, 'do') !== 'sign') {
      const doubles = draft.because && view.doubles.length > 0 ? { others: view.doubles, reason: '' } : null;
      const letter = await letterOf(view, { ...draft, doubles, outcome, ...signature(c) });
      return decide(c, view, { draft, letter, ...(await taken(c, view)) });
    }
    const seen = { id: view.application.id, version: versionIn(form) };
    const { reasons, words } = draft;
    // Those that stood on the page: one that came since is shown first.
    const answers = outcome === 'granted' || draft.because;
    const beside = answers ? { beside: { others: form['others'] ?? [], reason: draft.beside } } : {};
    const by = visitor(c).person.id;
    const signed = await casework.sign(seen, { outcome, reasons, words, by, ...beside });
    if (signed.ok) return c.redirect(`${base(c)}?done=signed`, 303);
    return conflict(c, seen.version, draft, signed.problems[0]);
  });

  pages.get(`${path}/letters/:decision{${uuid}}`, desk, async (c) => {
    const view = (await isOpenHere(c)) && (await loadCase(portal, idOf(c), c.get('language')));
    const decision = view
      ? view.decisions.find(({ id, sentAt }) => sentAt && id === c.req.param('decision'))
      : undefined;
    if (!decision) return notFound(c, portal);
    const language = c.get('language');
    const title = say('letter', language);
    const trail = [{ href: base(c), label: say('back', language) }];
    const paper = html`<p><a href="${base(c)}/letters/${decision.id}/paper">${say('paper', language)}</a></p>`;
    const main = html`<h1>${title}</h1>${paper}<div class="desk-panel">${letterView(decision.letter as Letter, 2)}</div>`;
    return c.html(deskPage(deskFrameOf(c, portal), { title, main, trail }));
  });

  // Printed from what is kept: the same letter gives the same bytes.
  pages.get(`${path}/letters/:decision{${uuid}}/paper`, desk, async (c) => {
    const view = (await isOpenHere(c)) && (await loadCase(portal, idOf(c), c.get('language')));
    const decision = view
      ? view.decisions.find(({ id, sentAt }) => sentAt && id === c.req.param('decision'))
      : undefined;
    if (!decision) return notFound(c, portal);
    const pdf = await printPaper(letterPaper(decision.letter as Letter, catalogue.brand));
    c.header('Content-Type', 'application/pdf');
    c.header('Content-Disposition', `inline; filename="${view ? (view.application.number ?? '') : ''}.pdf"`);
    return c.body(new Uint8Array(pdf));
  });

  // Told while the page stands open; the stream ends with its first news.
  pages.get(`${path}/live`, desk, async (c) => {
    const view = (await isOpenHere(c)) && (await loadCase(portal, idOf(c), c.get('language')));
    if (!view) return notFound(c, portal);
    const version = wholeNumber(c.req.query('version')) ?? 0;
    return streamSSE(c, async (stream) => {
      await new Promise<void>((resolve) => {
        const stop = watch(idOf(c), version, resolve);
        stream.onAbort(() => {
          stop();
          resolve();
        });
      });
      if (!stream.aborted) await stream.writeSSE({ event: 'changed', data: await news(c) });
    });
  });

  function isOpenHere(c: At): Promise<boolean> {
    return isOpened(database, visitToken(c, secure) ?? '', idOf(c), clock);
  }

  /** Nothing, when the visitor may do this to a case that they have opened; otherwise the answer. */
  async function mayHere(c: At, act: Parameters<typeof allows>[2]): Promise<Response | undefined> {
    if (!(await allows(c, portal, act))) return refused(c, portal);
    return (await isOpenHere(c)) ? undefined : c.redirect(base(c), 303);
  }

  async function askReason(
    c: At,
    sent: Pick<Parameters<typeof reasonPage>[1], 'chosen' | 'words' | 'problem'> = { chosen: '', words: '' },
  ) {
    if (!(await allows(c, portal, 'open-case'))) return refused(c, portal);
    const about = await caseWithId(database, idOf(c));
    if (!about) return notFound(c, portal);
    const content = { number: about.number, action: `${base(c)}/open`, ...sent };
    return c.html(reasonPage(deskFrameOf(c, portal), content), sent.problem ? 422 : 200);
  }

  async function show(c: At, told: Pick<CaseContent, 'done' | 'problem'>, status: 200 | 409 = 200) {
    const view = await loadCase(portal, idOf(c), c.get('language'));
    if (!view) return notFound(c, portal);
    const { person, roles } = visitor(c);
    const letter = view.open ? { letter: await letterOf(view, view.open) } : {};
    const content: CaseContent = {
      today: today(),
      me: person.id,
      mayAssign: may(roles, 'assign-case'),
      mayGive: may(roles, 'give-case'),
      mayCheckNamed: may(roles, 'check-named'),
      mayAsk: may(roles, 'ask-documents'),
      mayDecide: may(roles, 'decide-case'),
      maySecond: may(roles, 'countersign'),
      ...letter,
      ...told,
    };
    return c.html(casePage(deskFrameOf(c, portal), view, content), status);
  }

  function after(c: At, result: Result<unknown, CaseProblem>, done: string) {
    if (result.ok) return c.redirect(`${base(c)}?done=${done}`, 303);
    const code = result.problems[0]?.code ?? 'state';
    return show(c, { problem: sayProblem({ code }, c.get('language')) }, 409);
  }

  async function composed(c: At, chosen: readonly string[]): Promise<string> {
    const view = await loadCase(portal, idOf(c), c.get('language'));
    if (!view) return '';
    const { application, definition, proposal, person } = view;
    const name = person && fullName(person);
    return askingText({ application, definition, proposal, name }, chosen);
  }

  async function documents(
    c: At,
    sent: { readonly chosen: readonly string[]; readonly words: string; readonly until: string },
    problem?: Problem<CaseProblem>,
  ) {
    const language = c.get('language');
    const view = await loadCase(portal, idOf(c), language);
    if (!view) return notFound(c, portal);
    const { application, definition, proposal } = view;
    const { pause } = view.administration;
    const field = problem?.path === 'until' ? 'until' : 'words';
    const until = parseDate(sent.until);
    const { words } = sent;
    // A letter with a day that it cannot have is not shown.
    const reads =
      until && field !== 'until' && words.trim()
        ? documentsLetter({ application, definition, words, until, term: pauseNow(application) }, pause)
        : undefined;
    const content = {
      id: application.id,
      number: application.number ?? '',
      version: application.version,
      term: pauseNow(application),
      pause,
      things: missingThings(definition, proposal, language),
      language: application.language,
      ...sent,
      ...(reads ? { reads } : {}),
      ...(problem ? { problem: problemAt(c, problem, field) } : {}),
    };
    return c.html(documentsPage(deskFrameOf(c, portal), content), problem ? 422 : 200);
  }

  function decide(c: At, view: CaseView, content: Omit<DecideContent, 'fourEyesCents'>, status?: 409) {
    const { fourEyesCents } = casework.rules;
    const page = decidePage(deskFrameOf(c, portal), view, {
      ...content,
      fourEyesCents,
    });
    return c.html(page, status ?? (content.problem ? 422 : 200));
  }

  /** Somebody was faster, or the decision does not hold: said at once, with everything that was typed. */
  async function conflict(
    c: At,
    seen: number,
    draft: DecisionDraft,
    problem: Problem<CaseProblem> | undefined,
  ) {
    const language = c.get('language');
    const view = await loadCase(portal, idOf(c), language);
    if (!view) return notFound(c, portal);
    const already = await taken(c, view);
    if (already.problem) return decide(c, view, { draft, ...already }, 409);
    if (problem?.code !== 'changed') {
      const field =
        problem?.path === 'reasons' ? 'reasons-1' : problem?.path === 'beside' ? 'beside' : 'words';
      return decide(c, view, { draft, problem: problemAt(c, problem ?? { code: 'state' }, field) });
    }
    const since = view.history.filter(({ seq }) => seq > seen);
    // A page that no case ever had: what happened last is told.
    const recent = since.length > 0 ? since : view.history;
    const [last] = tellHistory(recent, view.names, language).slice(-1);
    const told = { what: last?.text ?? '', when: last ? when(last.at, language) : '' };
    return decide(c, view, { draft, problem: { field: 'words', text: say('changed', language, told) } }, 409);
  }

  /** Who has decided, when somebody else has. */
  async function taken(c: At, { open }: CaseView): Promise<Pick<DecideContent, 'problem' | 'isTaken'>> {
    if (!open) return {};
    const language = c.get('language');
    const told = { name: open.signedByName, when: when(open.signedAt, language) };
    return { isTaken: true, problem: { field: 'words', text: say('decided-already', language, told) } };
  }

  async function news(c: At): Promise<string> {
    const language = c.get('language');
    const view = await loadCase(portal, idOf(c), language);
    const [last] = view ? tellHistory(view.history, view.names, language).slice(-1) : [];
    return last ? say('news', language, { what: last.text, when: when(last.at, language) }) : '';
  }

  /** The letter as it would be sent today. */
  async function letterOf(
    { application, definition, history }: CaseView,
    decision: Parameters<typeof decisionLetter>[0]['decision'],
  ): Promise<Letter> {
    const to = await addresseeOf(database, application.personId);
    const asked = history.map(({ event }) => event).findLast(({ type }) => type === 'documents-asked');
    const paused = application.status === 'documents-asked' && asked?.type === 'documents-asked';
    const from = paused ? asked.from : application.status;
    return decisionLetter(
      { application, definition, decision, from, to, protocol: null, on: today() },
      catalogue,
    );
  }

  function signature(c: At): Pick<Decision, 'signedByName' | 'signedAt' | 'secondByName' | 'secondAt'> {
    const signedAt = new Date(clock.nowMs());
    return { signedByName: fullName(visitor(c).person), signedAt, secondByName: null, secondAt: null };
  }
}

function problemAt(c: At, problem: Pick<Problem<CaseProblem>, 'code' | 'with'>, field: string) {
  return { field, text: sayProblem(problem, c.get('language')) };
}

function idOf(c: At): string {
  return c.req.param('id') ?? '';
}

function base(c: At): string {
  return `/${c.get('language')}/desk/cases/${idOf(c)}`;
}
