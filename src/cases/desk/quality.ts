// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { isFreeFor } from '#access/index.ts';
import { type Clock, ok, type Result, refuse } from '#core/index.ts';
import type { Sql } from '#store/index.ts';

/** What a decision is looked at for, when it is read again. */
export const qualityCriteria = ['reasons', 'amounts', 'evidence', 'term', 'letter'] as const;
export type QualityCriterion = (typeof qualityCriteria)[number];
export const qualityAnswers = ['yes', 'no', 'not-applicable'] as const;
export type QualityAnswer = (typeof qualityAnswers)[number];
export type QualityAnswers = Readonly<Record<QualityCriterion, QualityAnswer>>;

/** Of decisions that were sent, the share that is read again; an administration sets its own. */
export const usualShare = 0.05;

/** The draw of a year: once opened, neither its seed nor its share changes. */
interface QualityYear {
  readonly seed: Buffer;
  readonly share: number;
}

async function yearOfDraw(sql: Sql, year: number, share: number): Promise<QualityYear> {
  await sql.query(
    'insert into quality_year (year, seed, share) values ($1, $2, $3) on conflict (year) do nothing',
    [year, randomBytes(32), share],
  );
  const [row] = await sql.query<{ seed: Buffer; share: string }>(
    'select seed, share from quality_year where year = $1',
    [year],
  );
  if (!row) throw new Error('the year of the draw was not opened');
  return { seed: row.seed, share: Number(row.share) };
}

// A case is drawn when the first four bytes of SHA-256 over the seed and its id, as a fraction, lie below the share: nobody can
// choose it, and whoever has the seed can draw again.
const isDrawn = `('x' || substr(encode(sha256($1::bytea || decision.application_id::text::bytea), 'hex'), 1, 8))::bit(32)::bigint
  < $2::numeric * 4294967296`;
// Never one's own: neither signed, nor signed second, nor worked on as the case's officer; nor of somebody near.
const isOthers = `decision.signed_by <> $3 and decision.second_by is distinct from $3 and application.officer_id is distinct from $3
  and ${isFreeFor('$3')}`;
const ofYear = `decision.sent_at >= make_timestamptz($4, 1, 1, 0, 0, 0, 'Europe/Rome')
  and decision.sent_at < make_timestamptz($4 + 1, 1, 1, 0, 0, 0, 'Europe/Rome')`;

/** A decision that was drawn and that nobody has read again yet. */
export interface ToReview {
  readonly decisionId: string;
  readonly applicationId: string;
  readonly number: string;
  readonly service: string;
  /** What the service was called when it was sent. */
  readonly title: string | null;
  readonly outcome: 'granted' | 'refused';
  readonly sentAt: Date;
}

const selectDrawn = `select decision.id as "decisionId", application.id as "applicationId", application.number,
    application.service, kept_text(application.receipt, 'title') as title, decision.outcome, decision.sent_at as "sentAt"
  from decision join application on application.id = decision.application_id
  where ${isDrawn} and ${isOthers} and ${ofYear}
    and not exists (select from quality_review where decision_id = decision.id)`;

/** The decisions of a year that this reviewer can read again, the newest first. */
export async function toReview(
  sql: Sql,
  { year, reviewerId, share = usualShare }: { year: number; reviewerId: string; share?: number },
): Promise<readonly ToReview[]> {
  const draw = await yearOfDraw(sql, year, share);
  return sql.query<ToReview>(`${selectDrawn} order by decision.sent_at desc limit 50`, [
    draw.seed,
    draw.share,
    reviewerId,
    year,
  ]);
}

/** Keeps what a reviewer found. Refuses `incomplete`, `words` when something is wrong and not said what, and `not-drawn`. */
export async function review(
  sql: Sql,
  found: {
    readonly decisionId: string;
    readonly year: number;
    readonly reviewerId: string;
    readonly answers: Partial<QualityAnswers>;
    readonly words: string;
  },
  clock: Clock,
): Promise<Result<null, 'incomplete' | 'not-drawn' | 'words'>> {
  const { decisionId, year, reviewerId, answers, words } = found;
  if (qualityCriteria.some((criterion) => answers[criterion] === undefined)) return refuse('incomplete');
  if (Object.values(answers).includes('no') && words.trim() === '') return refuse('words');
  const { seed, share } = await yearOfDraw(sql, year, usualShare);
  const rows = await sql.query(
    `insert into quality_review (decision_id, year, reviewer_id, at, answers, words)
     select "decisionId", $4, $3, $6, $7, $8 from (${selectDrawn} and decision.id = $5) as drawn
     on conflict (decision_id) do nothing returning decision_id`,
    [
      seed,
      share,
      reviewerId,
      year,
      decisionId,
      new Date(clock.nowMs()),
      JSON.stringify(answers),
      words.trim(),
    ],
  );
  return rows.length > 0 ? ok(null) : refuse('not-drawn');
}

/** What was found in a year, criterion by criterion and for nobody by name. */
export interface QualityResults {
  readonly reviewed: number;
  readonly counts: Readonly<Record<QualityCriterion, Readonly<Record<QualityAnswer, number>>>>;
  /** What reviewers wrote, newest first, without whose decision it was. */
  readonly words: readonly string[];
}

export async function qualityResults(sql: Sql, year: number): Promise<QualityResults> {
  const rows = await sql.query<{ answers: QualityAnswers; words: string }>(
    'select answers, words from quality_review where year = $1 order by at desc',
    [year],
  );
  const count = (criterion: QualityCriterion, answer: QualityAnswer) =>
    rows.filter(({ answers }) => answers[criterion] === answer).length;
  const counts = Object.fromEntries(
    qualityCriteria.map((criterion) => [
      criterion,
      Object.fromEntries(qualityAnswers.map((answer) => [answer, count(criterion, answer)])),
    ]),
  ) as QualityResults['counts'];
  const words = rows.map((row) => row.words).filter(Boolean);
  return { reviewed: rows.length, counts, words: words.slice(0, 20) };
}
