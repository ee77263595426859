// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, own } from '#core/index.ts';
import { allows, compositeOf, type Question } from '#kinds/index.ts';
import type { RawAnswers } from './raw-answers.ts';
import type { Service } from './service.ts';
import { unanswered } from './unanswered.ts';

const state = Symbol('what a view reads from');
const copied = Symbol('what only a copy reads');

interface ViewState {
  readonly raw: RawAnswers;
  readonly today: CalendarDate;
  readonly path: string;
  /** Of an element or a part, what it is in. */
  readonly around: View | undefined;
  readonly onRoute: Map<string, boolean>;
  /** Where it is to be known afterwards: the paths of the answers that were read. */
  readonly reads: Set<string> | undefined;
}
interface View {
  readonly [state]: ViewState;
}

// A view has one getter per question on a prototype made once per service: no proxy, so that reading stays as fast as a field. `around`
// are the ids of what is asked outside: read inside too, where nothing there is called so.
function prototypeFor(questions: Readonly<Record<string, Question>>, around: readonly string[] = []): object {
  const prototype = {};
  for (const id of around)
    Object.defineProperty(prototype, id, {
      configurable: true,
      get(this: View) {
        return Reflect.get(this[state].around ?? {}, id);
      },
    });
  for (const [id, question] of Object.entries(questions)) {
    const composite = compositeOf(question);
    const inner = composite && prototypeFor(composite.fields, [...around, ...Object.keys(questions)]);
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
          return value.map((item, n) => viewOf(inner, item, this, `${s.path}${id}.${n}.`));
        return value === null ? null : viewOf(inner, (value ?? {}) as RawAnswers, this, `${s.path}${id}.`);
      },
    });
  }
  return prototype;
}

function viewOf(prototype: object, raw: RawAnswers, around: View, path: string): View {
  const { today, reads } = around[state];
  return made(prototype, { raw, today, path, around, onRoute: new Map(), reads });
}

// Answers are read when they are needed, so that a copy has none: `{ ...row }` would be without every answer, and nobody would be told.
function made(prototype: object, of: ViewState): View {
  return {
    __proto__: prototype,
    [state]: of,
    get [copied](): never {
      throw new Error(
        'answers are not copied whole ({ ...row }): name those that are needed, { birth: row.birth }',
      );
    },
  } as never;
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
  return made(prototype, {
    raw,
    today,
    path: '',
    around: undefined,
    onRoute: new Map(),
    reads,
  }) as never;
}
