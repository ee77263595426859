// SPDX-License-Identifier: AGPL-3.0-or-later
import { askAt, objections, type RawAnswers, withAnswer } from '#interview/index.ts';
import { askedIn } from '../applications/several-questions.ts';
import { pageAsk } from '../asking.ts';
import { one, readAnswer } from '../forms.ts';
import { isToShowAgain } from '../shown-again.ts';
import { type At, carriedAnswers, type Estimate, settingOf } from './estimate.ts';
import { answeredBefore, takeEstimated } from './several.ts';
import { show } from './show.ts';

/** Takes what was sent, with the answers of before that the form carried, and shows what comes of it. */
export function take(c: At, estimate: Estimate): Response | Promise<Response> {
  const { portal, definition } = estimate;
  const form = c.get('form');
  const answers = carriedAnswers(portal, definition, one(form, 'answers'));
  const change = one(form, 'change');
  if (change) return show(c, estimate, answers, { path: change, before: answers });
  const asked = askedIn(form);
  const path = asked[0] ?? one(form, 'path');
  const before = form.before ? carriedAnswers(portal, definition, one(form, 'before')) : undefined;
  const kept = before ? { before } : {};
  if (isToShowAgain(form)) {
    const sent = { form, asked, problems: new Map(), isAgain: true };
    const again = asked.length > 0 ? { sent } : { form };
    return show(c, estimate, answers, { ...kept, ...(path ? { path, ...again } : {}) });
  }
  // Back from a change to what stood before it.
  if (before && one(form, 'back') === 'yes') return show(c, estimate, before);
  if (one(form, 'back') === 'yes') return back(c, estimate, answers, path);
  if (asked.length === 0) return takeOne(c, estimate, answers, { path, kept });
  const taken = takeEstimated(definition, answers, form, settingOf(c, portal));
  const { problems } = taken;
  const wrong = problems.size > 0 ? { path, sent: { form, asked, problems } } : {};
  return show(c, estimate, taken.answers, { ...kept, ...wrong });
}

/** To the page before; from the first one to the service. */
function back(c: At, estimate: Estimate, answers: RawAnswers, path: string): Response | Promise<Response> {
  const { portal, definition } = estimate;
  const last = answeredBefore(definition, answers, portal.today(), path);
  return last === undefined
    ? c.redirect(`/${c.get('language')}/services/${definition.service.id}`, 303)
    : show(c, estimate, answers, { path: last, isPage: true });
}

function takeOne(
  c: At,
  estimate: Estimate,
  answers: RawAnswers,
  { path, kept }: { readonly path: string; readonly kept: { readonly before?: RawAnswers } },
): Response | Promise<Response> {
  const { portal, definition } = estimate;
  const { service } = definition;
  const form = c.get('form');
  const setting = settingOf(c, portal);
  const ask = askAt(service, answers, setting.today, path);
  if (!ask) return show(c, estimate, answers, kept);
  const at = pageAsk(definition, answers, ask, setting);
  const read = readAnswer(form, ask, at.kind, at.asked);
  if (!read.ok) {
    const problem = read.problems[0] ?? { code: 'empty', path: '' };
    return show(c, estimate, answers, { ...kept, path, form, problem });
  }
  const answered = withAnswer(answers, path, read.value, ask.howMany);
  const [problem] = objections(service, answered, path, setting, one(form, 'sure') === 'yes');
  return problem
    ? show(c, estimate, answers, { ...kept, path, form, problem, answers: answered })
    : show(c, estimate, answered, kept);
}
