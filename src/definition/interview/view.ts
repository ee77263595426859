// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import { allows, compositeOf, type Question } from '#kinds/index.ts';
import type { RawAnswers } from './raw-answers.ts';
import type { Service } from './service.ts';
import { unanswered } from './unanswered.ts';

const state = Symbol('what a view reads from');

interface ViewState {
  readonly raw: RawAnswers;
  readonly today: CalendarDate;
  readonly path: string;
  readonly onRoute: Map<string, boolean>;
  /** Where it is to be known afterwards: the paths of the answers that were read. */
  readonly reads: Set<string> | undefined;
}
interface View {
  readonly [state]: ViewState;
}

// A view has one getter per question on a prototype made once per service: no proxy, so that reading stays as fast as a field.
function prototypeFor(questions: Readonly<Record<string, Question>>): object {
  const prototype = {};
  for (const [id, question] of Object.entries(questions)) {
    const composite = compositeOf(question);
    const inner = composite && prototypeFor(composite.fields);
    const guard = question.when;
    Object.defineProperty(prototype, id, {
      enumerable: true,
      get(this: View) {
        const s = this[state];
        if (guard) {
          const isOnRoute = s.onRoute.get(id) ?? allows(guard, this as never, s.today);
          s.onRoute.set(id, isOnRoute);
          if (!isOnRoute) return undefined;
        }
        const value = own(s.raw, id);
        if (value === undefined && !(composite && !composite.many)) throw unanswered(s.path + id);
        if (!inner) {
          s.reads?.add(s.path + id);
          return value;
        }
        if (Array.isArray(value))
          return value.map((item, n) => viewOf(inner, item, s.today, `${s.path}${id}.${n}.`, s.reads));
        return value === null
          ? null
          : viewOf(inner, (value ?? {}) as RawAnswers, s.today, `${s.path}${id}.`, s.reads);
      },
    });
  }
  return prototype;
}

function viewOf(
  prototype: object,
  raw: RawAnswers,
  today: CalendarDate,
  path: string,
  reads: Set<string> | undefined,
): View {
  const view = Object.create(prototype);
  view[state] = { raw, today, path, onRoute: new Map(), reads };
  return view;
}

const prototypes = new WeakMap<Service, object>();

/** The answers as conditions and computations read them: off the route undefined, on it and not given thrown as unanswered. */
export function answersView(
  service: Service,
  raw: RawAnswers,
  today: CalendarDate,
  reads?: Set<string>,
): never {
  let prototype = prototypes.get(service);
  if (!prototype) {
    prototype = prototypeFor(service.questions);
    prototypes.set(service, prototype);
  }
  return viewOf(prototype, raw, today, '', reads) as never;
}
