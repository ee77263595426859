// SPDX-License-Identifier: AGPL-3.0-or-later
export { type AlarmLimits, usualAlarms } from './alarm-limits.ts';
export { type Alarm, aheadMinutes, alarmKinds, alarmsNow, takeAlarm } from './alarms.ts';
export { acceptOffer, declineOffer, inHand } from './answer-offer.ts';
export { type Asked, askForPerson } from './ask-for-person.ts';
export { answerCall, callMeBack, mostAttempts, type Promised, spacingMinutes, waitHere } from './callback.ts';
export { promisedOfLink } from './cancel-link.ts';
export {
  askColleague,
  besideNow,
  type ColleagueMessage,
  type Consultation,
  type ConsultationOutcome,
  colleagueMessages,
  comeBeside,
  consultationIn,
  longestWhy,
  writeToColleague,
} from './consultation.ts';
export {
  type Contact,
  type ContactChannel,
  type ContactOutcome,
  type ContactRooms,
  type ContactState,
  givenUpMinutes,
  happened,
  nowOf,
  offerSeconds,
  type PinCounts,
} from './contact.ts';
export { type Board, boardNow, type Figures, inTimeSeconds, occupancy, serviceLevels } from './figures.ts';
export { againDays } from './first-contact.ts';
export { endConsultation, type GoesAlong, handOver } from './hand-over.ts';
export { type History, type HistoryAsked, historyOf, type Interval, intervals, mostDays } from './history.ts';
export { identifiedHere, isOfContact, type KnownBy, knownIn, putBeside } from './identified-here.ts';
export { keepQueue } from './keep-queue.ts';
export { letGoBeside, letGoNear } from './let-go.ts';
export { type Back, contactsWith, contactWith, lastBy, lineNow, pastContacts, whyBack } from './line.ts';
export { keyOf, meetByVideo, metIn } from './meet-by-video.ts';
export { cancelMine, myLast, type Opens, openMine } from './my-contact.ts';
export { offerNow } from './offer-now.ts';
export { askPaper, gavePaper, longestPaper, type PaperWanted, papersWanted, TalkIsOver } from './papers.ts';
export { recognisedHere } from './recognised-here.ts';
export { keepSatisfaction, type Satisfaction, satisfactionSince } from './satisfaction.ts';
export { fewestTold, occupied, type Staffing, type StaffingOf } from './staffing.ts';
export {
  answerSurvey,
  edited,
  endTalk,
  longestMessage,
  type Message,
  messagesOf,
  mostShown,
  transfer,
  type WrapUp,
  type WrapUpCode,
  wrapUp,
  wrapUpCodes,
  write,
} from './talk.ts';
export { operatorsFor, type Told, tellWait } from './told.ts';
export {
  keepTranscript,
  type Transcript,
  type TranscriptTurn,
  takeTranscript,
  transcriptsOf,
} from './transcript.ts';
export { type WatchContacts, watchContacts } from './watch-contacts.ts';
export { workOnQueue } from './work-on-queue.ts';
