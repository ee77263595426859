// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { Setting } from '#kinds/index.ts';
import { checkValue } from './check.ts';
import type { RawAnswers } from './raw-answers.ts';
import { type Ask, route } from './route.ts';
import type { Service } from './service.ts';
import { endsShort } from './unanswered.ts';
import { answersView } from './view.ts';

/**
 * The answer that follows from those given before, where its question works one out and nothing is answered yet. It is put to the person,
 * and is no answer until they say so. What the question would refuse is not proposed.
 */
export function proposedAnswer(service: Service, raw: RawAnswers, ask: Ask, setting: Setting): unknown {
  const { proposes } = ask.question;
  if (!proposes || ask.answered) return undefined;
  const value = worked(() => proposes(viewAround(service, raw, ask, setting.today), setting.today));
  if (value === undefined) return undefined;
  const held = checkValue(ask.question, value, setting);
  return held.ok ? held.value : undefined;
}

/**
 * What a question proposes that it would refuse itself, with these answers: nobody would ever see it. Each by the path of its question,
 * with what was worked out.
 */
export function refusedProposals(
  service: Service,
  raw: RawAnswers,
  setting: Setting,
): readonly { readonly path: string; readonly value: unknown }[] {
  return route(service, raw, setting.today).flatMap((ask) => {
    const { proposes } = ask.question;
    if (!proposes) return [];
    const value = worked(() => proposes(viewAround(service, raw, ask, setting.today), setting.today));
    return value === undefined || checkValue(ask.question, value, setting).ok
      ? []
      : [{ path: ask.path, value }];
  });
}

function worked(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (endsShort(error)) return undefined;
    throw error;
  }
}

// Of a field, the answers of its element; what is asked outside can be read there too.
function viewAround(service: Service, raw: RawAnswers, { path, id, item }: Ask, today: CalendarDate): never {
  const view = answersView(service, raw, today);
  // Its own answer is not there yet: reading it would end the proposal.
  if (path === id) return view;
  const whole = Reflect.get(view, id);
  return item ? whole[item.index] : whole;
}
