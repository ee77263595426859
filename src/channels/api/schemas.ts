// SPDX-License-Identifier: AGPL-3.0-or-later

import { z } from '@hono/zod-openapi';
import { type Catalogue, supportedLanguages } from '#catalogue/index.ts';
import { mainLanguage } from '#core/index.ts';
import { caseStatuses } from '#record/index.ts';

/** One of the languages that the counter offers; another is a request of the wrong form. */
export const languageOf = ({ brand }: Pick<Catalogue, 'brand'>) =>
  z
    .enum(supportedLanguages(brand))
    .default(mainLanguage)
    .openapi({ description: 'Language of the words. A service that has none in it answers in the main one' });
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .openapi({ example: '2026-04-08' });
export const answers = z
  .record(z.string(), z.unknown())
  .openapi({ description: 'Answers by question id; see the schema of the service' });

const sureOf =
  'Paths of answers that are strange and right: a problem with `keeps` is then no refusal, and an officer is told';
export const sure = z.array(z.string().max(100)).max(50).default([]).openapi({ description: sureOf });
export const sureQuery = z
  .string()
  .max(1000)
  .default('')
  .transform((text) => text.split(',').filter((path) => path !== ''))
  .openapi({ description: `${sureOf}; with commas between them` });

export const mandate = z.string().uuid().optional().openapi({
  description:
    'For the program of a patronato: the mandate, signed by the person and by the patronato, by which it asks in the person’s name',
});

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    problems: z.array(z.object({ code: z.string(), path: z.string() }).passthrough()),
  })
  .openapi('Problem');

export const Service = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    category: z.string(),
    kind: z.string(),
    obtainable: z.boolean(),
    closed: z.string().nullable(),
    mark: z.enum(['official', 'secondary', 'unverified']),
  })
  .openapi('Service');

// How well something is known, and the assumptions that it rests on.
const mark = z.enum(['official', 'secondary', 'unverified']);
const standing = {
  mark,
  restsOn: z.array(z.string()),
};

export const Report = z
  .object({
    service: z.string(),
    version: z.string(),
    on: date,
    status: z.enum(['eligible', 'ineligible', 'incomplete', 'no-parameters']),
    conditions: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['met', 'unmet', 'unknown', 'not-applicable']),
        law: z.string(),
        says: z.string(),
        ...standing,
      }),
    ),
    amounts: z.array(
      z.object({
        id: z.string(),
        cents: z.number().int(),
        per: z.enum(['month', 'year', 'day', 'once']),
        from: date.nullable(),
        to: date.nullable(),
        law: z.string(),
        ...standing,
      }),
    ),
    steps: z.array(
      z.object({
        id: z.string(),
        value: z.union([z.number(), z.string()]),
        unit: z.string(),
        law: z.string(),
        ...standing,
      }),
    ),
    dates: z.record(z.string(), date),
    dateMarks: z.record(z.string(), z.object(standing)),
    assumptions: z.array(z.object({ id: z.string(), law: z.string(), says: z.string() })),
    notes: z.array(z.object({ id: z.string(), law: z.string(), says: z.string() })),
    nothingDue: z.boolean(),
    next: z.string().nullable(),
    nextPath: z.string().nullable(),
    problems: z.array(z.object({ code: z.string(), path: z.string() }).passthrough()),
  })
  .openapi('Evaluation');

export const doubles = z
  .array(z.object({ number: z.string(), on: date, status: z.enum(caseStatuses), says: z.string() }))
  .openapi({
    description:
      'The person’s other applications for the same benefit, open or granted, to be told to them; none while it is nobody’s',
  });

export const ifMatch = z.object({
  'if-match': z.string().max(100).optional().openapi({
    description:
      'The mark of the answers that the person was shown: `shown` of the application, and its ETag. Other answers are not sent. Without it only what this client wrote last is sent',
  }),
});

export const Application = z
  .object({
    id: z.string().uuid(),
    service: z.string(),
    status: z.enum(caseStatuses),
    number: z.string().nullable(),
    answers,
    known: z
      .record(
        z.string(),
        z.object({ value: z.unknown(), register: z.string(), asOf: z.string(), until: z.string() }),
      )
      .openapi({
        description:
          'What registers or earlier applications said, by path; where an answer is another, the person contests it',
      }),
    offered: z
      .record(
        z.string(),
        z.object({
          register: z.string(),
          asOf: z.string(),
          entries: z.array(
            z.object({ id: z.string(), label: z.string(), values: z.record(z.string(), z.unknown()) }),
          ),
        }),
      )
      .openapi({
        description:
          'What a register has of the applicant to choose from, by question: the id is the answer to `question.entry`; `another` is none of these',
      }),
    nextPath: z.string().nullable(),
    next: z
      .object({
        path: z.string(),
        label: z.string(),
        schema: z.unknown(),
        proposed: z.unknown().optional(),
      })
      .nullable()
      .openapi({
        description:
          'The next question: what it takes, and where one follows from the other answers the answer that is proposed, to be confirmed',
      }),
    shown: z.string().nullable().openapi({
      description:
        'The mark of these answers, while it is a draft: given back with the submission in `If-Match`, nothing but these answers is sent',
    }),
    doubles,
    unchanged: z.array(z.string()).openapi({
      description:
        'Of a change that is not sent yet: what in it leaves all as it was, to be told to the person',
    }),
    waitsUntil: date.nullable().openapi({
      description: 'Handed in and not sent: the last day on which the person can say who they are',
    }),
    others: z
      .array(
        z.object({
          kind: z.string(),
          path: z.string().nullable(),
          says: z.string(),
          asks: z.enum(['agreement', 'account']),
          state: z.enum(['asked', 'given', 'refused', 'denied', 'withdrawn']),
          askedAt: z.string(),
          answeredAt: z.string().nullable(),
        }),
      )
      .openapi({
        description:
          'Whom else it asks, once it is sent: `path` is their row in the answers where each of a list is asked. Each answers for themselves, in the portal or by telephone; no program does, and none is told an account',
      }),
    awaits: z.array(z.object({ path: z.string(), label: z.string(), schema: z.unknown() })).openapi({
      description:
        'What the person could not know yet when it was sent, and is still missing while the case is open: given with `PUT /applications/{id}/later/{path}`',
    }),
    payment: z
      .object({
        cents: z.number().int(),
        by: date,
        state: z.enum(['preparing', 'payable', 'paid', 'void']),
        notice: z
          .object({ number: z.string(), creditor: z.string(), checkout: z.string() })
          .nullable()
          .openapi({ description: 'The pagoPA notice: its number, the codice fiscale of who is paid' }),
        paidOn: date.nullable(),
        receipt: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'What has to be paid for it' }),
    submittedAt: z.string().nullable(),
  })
  .openapi('Application');

export const Waiting = z
  .object({
    id: z.string().uuid(),
    service: z.string(),
    number: z.string(),
    on: date.openapi({ description: 'The day on which it was handed in, which counts' }),
    waitsUntil: date.nullable(),
    shows: z.array(z.object({ path: z.string(), label: z.string(), value: z.string() })).openapi({
      description:
        'Where its money goes, and its contacts. Somebody else may have written them: show them to the person before it is completed',
    }),
    doubles,
  })
  .openapi('Waiting');

export const HandedOver = z
  .object({ code: z.string().openapi({ description: 'The secret code of the application, for its person' }) })
  .openapi('HandedOver');

export const Receipt = z
  .object({
    number: z.string(),
    protocol: z
      .string()
      .nullable()
      .openapi({ description: 'Null while what was handed in waits for its applicant' }),
    submittedAt: z.string(),
    outcome: Report,
    doubles,
    waitsUntil: date.optional(),
    toComplete: z.array(z.string()).optional(),
  })
  .passthrough()
  .openapi('Receipt');
