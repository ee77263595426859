// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Entry } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import type { Contact, Message, Transcript, WrapUpCode } from '#queue/index.ts';
import type { ReceiptLine } from '#record/index.ts';
import type { Task } from '#tasks/index.ts';
import type { CallShown } from '../../call/panel.ts';
import type { ThirdShown } from '../../room/third.ts';
import type { ConsultationShown } from './colleague-panel.ts';
import type { IdentifyShown } from './identify-panel.ts';
import type { ScriptShown } from './knowledge.ts';
import type { KnownShown } from './known-panel.ts';
import type { PapersShown } from './papers-panel.ts';
import type { RecogniseShown } from './recognise-panel.ts';

/** A contact in the hands of whoever answers it. */
export interface ContactShown {
  readonly contact: Contact;
  readonly person: { readonly name: string; readonly codiceFiscale: string } | undefined;
  readonly about: string | undefined;
  readonly messages: readonly Message[];
  /** What was said with the automatic service before. */
  readonly transcripts: readonly Transcript[];
  /** Voice and video, while they talk. */
  readonly call: CallShown;
  /** A third in the call. */
  readonly third: ThirdShown;
  readonly past: readonly Contact[];
  /** Their applications; undefined where nobody is known. */
  readonly known: KnownShown | undefined;
  /** Why what was to be done with one was not. */
  readonly knownError?: string;
  /** The application that it is about, line by line, as it stands now; none where it is about none. */
  readonly lines: readonly ReceiptLine[] | undefined;
  /** Its documents. */
  readonly papers?: PapersShown;
  /** What was to be asked for, and why it was not. */
  readonly askingPaper?: NonNullable<PapersShown['asking']>;
  readonly skills: readonly { readonly value: string; readonly label: string }[];
  /** The draft can be filled in together. */
  readonly canEdit: boolean;
  /** The next question of it. */
  readonly next?: { readonly path: string; readonly label: string };
  /** That question, or the one at which the person stands, as it is said to them. */
  readonly script?: ScriptShown;
  /** The service that it is about, and the day on which it is told. */
  readonly service?: { readonly entry: Entry; readonly on: CalendarDate };
  /** What was passed on to the office in this contact; none where nobody is known who could follow it. */
  readonly passedOn?: readonly Task[];
  /** What was to be passed on, and why it was not. */
  readonly passing?: { readonly question: string; readonly error: string };
  /** Whether they were identified here, or can be. */
  readonly identify?: IdentifyShown;
  /** Whether they were recognised by questions about a case, or can be. */
  readonly recognise?: RecogniseShown;
  /** What was answered, and that it was wrong. */
  readonly recognising?: NonNullable<RecogniseShown['tried']>;
  /** What was written of an identification, and what is wrong with it. */
  readonly identifying?: Pick<IdentifyShown, 'sent' | 'faults'>;
  /** What was to be written down of it, and why it was not. */
  readonly wrapping?: { readonly code: WrapUpCode; readonly notes: string; readonly error: string };
  /** A colleague beside it, or how one is asked; while they talk. */
  readonly consulting?: ConsultationShown;
  readonly words?: string;
  readonly error?: string;
}
