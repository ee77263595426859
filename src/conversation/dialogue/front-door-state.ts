// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language, Text } from '#core/index.ts';
import type { QuestionWords } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import type { EnginePhase, Leave, Next, Script, Step, Turn, TurnState } from '#turns/index.ts';

/** A service as the front door knows it. */
export interface DoorService {
  readonly id: string;
  readonly title: string;
  /** It can be applied for here, or had at once. */
  readonly isObtainable: boolean;
  /** It tells the caller's own data at once, and nothing is applied for. */
  readonly isRead: boolean;
  /** It cannot be had here, and may one day be: the caller can be told. */
  readonly isAwaited: boolean;
  /** Who it is for and when, for those that can only be told of. */
  readonly facts: readonly string[];
  /** The days within which the agency answers. */
  readonly termDays: number;
  /** What who asks for it in their own words wants: to hear where an application is, to contest an answer, or to meet. */
  readonly page?: 'contest' | 'whereabouts' | 'appointments' | 'operator';
}

/** What the front door works with besides its state. */
export interface DoorContext {
  readonly agency: Text;
  readonly places: Places;
  readonly today: CalendarDate;
  /** Services for free speech, best first; `clarify` when the first are too close to tell. */
  readonly find: (
    text: string,
    language: Language,
  ) => {
    readonly ids: readonly string[];
    readonly clarify: readonly string[];
    /** Whose business it is, in words, where it is none of ours; the services are those of ours that fit as well. */
    readonly elsewhere?: Text;
  };
  readonly service: (id: string, language: Language) => DoorService | undefined;
  /** Those that can be applied for here. */
  readonly obtainable: readonly string[];
  /** Whether there are offices where one can meet. */
  readonly meets?: boolean;
  /** Those of them that tell the caller's own data. */
  readonly readable: readonly string[];
}

/** A case of the caller, in words: told only after they have said who they are. */
export interface ToldCase {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly can: readonly string[];
  /** What the caller could not know yet when they applied, and can say now. */
  readonly later: readonly LaterAsked[];
}

/** A question whose answer was "not yet", in the words of its service. */
export interface LaterAsked {
  readonly path: string;
  readonly kind: string;
  readonly options: object;
  readonly words: QuestionWords;
}

/** Somebody's own data, in words: told only after they have said who they are, and never all at once. */
export interface ToldData {
  readonly title: string;
  /** How many lines there are, what they come to, how old they are. */
  readonly first: readonly string[];
  /** A sentence a line, the newest first. */
  readonly lines: readonly string[];
  /** How many lines are said at once. */
  readonly aloud: number;
  /** After the first of them: what follows, and what the caller can do. */
  readonly besides: readonly string[];
}

/** Somebody for whom the caller may act today. */
export interface ActsFor {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  /** The one service that a mandate is for. */
  readonly only?: string;
}

/** What was handed in with the caller's codice fiscale, and nobody has said yet that it is theirs: no more of it than this. */
export interface OfferedCase {
  readonly id: string;
  readonly title: string;
  /** The day on which it was handed in, as a voice reads it. */
  readonly on: string;
  /** The caller's own applications for the same benefit, told. */
  readonly besides: readonly string[];
}

/** What somebody else’s application waits for: the caller’s own answer to it, in the words of the service. */
export interface AskedOfCaller {
  readonly id: string;
  /** In which it is told: the main one where its service has no words in that of the call. */
  readonly language: Language;
  readonly applicant: string;
  readonly title: string;
  /** What of the application the caller may know, a sentence each. */
  readonly about: readonly string[];
  readonly asks: string;
  /** What holds until they answer. */
  readonly unanswered: string;
  /** Whether a yes names an account of theirs. */
  readonly isAccount: boolean;
  readonly answers: readonly {
    readonly act: 'given' | 'refused' | 'denied' | 'withdrawn';
    readonly label: string;
    readonly follows: string;
  }[];
}

/** Where the conversation is before a service is chosen. Plain data. Never holds a PIN or a code. */
export interface DoorState extends TurnState {
  readonly phase:
    | 'choosing'
    | 'which-service'
    | 'proving'
    | 'codice-fiscale'
    | 'pin'
    | 'code'
    | 'checking'
    | 'for-whom'
    | 'is-it-yours'
    | 'waits-for-you'
    | 'your-answer'
    | 'account-yours'
    | 'answer-sure'
    | 'later-answer'
    | 'offering-notice'
    | 'notice-address'
    | 'telling'
    | 'reading'
    | 'what-else'
    | 'left'
    | EnginePhase;
  readonly wish: 'whereabouts' | 'contest' | 'resume' | 'later';
  /** Services that were named, likeliest first: the caller's case about one of them is told first. */
  readonly named: readonly string[];
  /** The service whose data the caller wants to hear, or of which they want to be told; null where they want something else. */
  readonly wanted: string | null;
  /** The data that are being told; null where there are none. */
  readonly data: ToldData | null;
  /** The words in which a service was asked for: they may hold its first answers. */
  readonly said: string | null;
  /** Services to choose between. */
  readonly options: readonly string[];
  /** Which of them is asked about alone, after a yes that named none of them. */
  readonly proposed: number | null;
  /** How often who they are could not be confirmed. */
  readonly refusals: number;
  readonly codiceFiscale: string | null;
  /** What the codice fiscale is asked for: the PIN, or the code or the number of what was handed in. */
  readonly beside: 'pin' | 'code' | 'number';
  /** The number of an application: no secret, it stands on paper that others see. */
  readonly number: string | null;
  /** For whom the caller may act beside themselves: known once they have said who they are. */
  readonly powers: readonly ActsFor[];
  /** The first of them that was not read out yet. */
  readonly powersFrom: number;
  /** Null until the caller has said who they are, and for whom they call. */
  readonly cases: readonly ToldCase[] | null;
  /** What is still to be asked about: is it theirs? */
  readonly offered: readonly OfferedCase[];
  /** What others’ applications still wait for: the first is asked now. */
  readonly asked: readonly AskedOfCaller[];
  /** The answer to it that was chosen, and the account that was named with it. */
  readonly act: AskedOfCaller['answers'][number]['act'] | null;
  readonly iban: string | null;
  /** The language of the call, while one is told in another. */
  readonly languageOfCall?: Language;
  readonly at: number;
}

/** What the entrance asks of the channel. */
export type DoorEffect =
  | Leave
  /** Check who it is; the answer goes to `identified` or `notIdentified`. */
  | { readonly type: 'identify'; readonly codiceFiscale: string; readonly pin: string }
  /** From now on the caller speaks for another, or for themselves; the answer goes to `identified` or `forWhom`. */
  | { readonly type: 'act-for'; readonly power: string | null }
  /** Open the application of a code; the answer goes to `openedByCode`, `needsCodiceFiscale` or `notOpened`, or the application goes on. */
  | { readonly type: 'open'; readonly code: string }
  /** Open by the code that was given before and by the codice fiscale what was handed in; answered as `open`. */
  | { readonly type: 'open-handed-in'; readonly codiceFiscale: string }
  /** Tell where it is what was handed in under a number; the answer goes to `toldByNumber` or `notOpened`. */
  | { readonly type: 'look-up'; readonly number: string; readonly codiceFiscale: string }
  /** The caller says that it is theirs; the answer goes to `claimed`. */
  | { readonly type: 'claim'; readonly applicationId: string }
  /** The caller answers what somebody else’s application asks of them; what came of it goes to `registered`. */
  | {
      readonly type: 'answer-asked';
      readonly id: string;
      readonly act: AskedOfCaller['answers'][number]['act'];
      readonly iban?: string;
    }
  /** The caller says what they could not know yet when they applied; what came of it goes to `gaveLater`. */
  | {
      readonly type: 'give-later';
      readonly applicationId: string;
      readonly path: string;
      readonly value: unknown;
      readonly confidence: number;
    }
  /** Somebody wants to be told when a service can be had; what came of it goes to `willBeTold`. */
  | { readonly type: 'tell-when'; readonly service: string; readonly address: string }
  | { readonly type: 'start'; readonly service: string; readonly said: string | null }
  /** An appointment is booked, moved or cancelled: another conversation, to its end. */
  | { readonly type: 'appointment'; readonly said: string | null }
  | { readonly type: 'go-on'; readonly applicationId: string }
  /** Read the caller's own data; the answer goes to `readOut`. */
  | { readonly type: 'read'; readonly service: string }
  /** Begin to contest a decision; `cannotContest` when it is refused. */
  | { readonly type: 'contest'; readonly applicationId: string; readonly kind: 'review' | 'appeal' };

/** The outcome of a turn at the front door. */
export type DoorTurn = Turn<DoorState, DoorEffect>;

export type DoorNext = Next<DoorState, DoorEffect>;
export type DoorStep = Step<DoorState, DoorEffect>;
export type DoorScript = Script<DoorState, DoorEffect>;
