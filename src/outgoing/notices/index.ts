// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  acknowledgeGuest,
  guestAddress,
  mostToGuestAddress,
  wasWrittenToGuest,
} from './acknowledge-guest.ts';
export { isWrittenTo, tellOfCall } from './calls.ts';
export { type ContactChange, contactChangeOfLink, stopContactChange } from './contact-changes.ts';
export { confirmedBefore, type Former, formerAddresses, mostPeople } from './contact-points.ts';
export { type Contacts, contacts, type MyContacts } from './contacts.ts';
export type { AppointmentPhrase } from './courtesy.ts';
export { queueCourtesy, sendMessages } from './deliveries.ts';
export { appIoGateway } from './gateways/app-io.ts';
export { emailGateway } from './gateways/email.ts';
export type { Gateways, Outgoing } from './gateways/gateway.ts';
export { smsGateway } from './gateways/sms.ts';
export {
  lettersOf,
  type NewNotice,
  type Notice,
  type NoticePart,
  type NoticeSums,
  notify,
  openLetter,
  paperOf,
  unreadOf,
} from './notice.ts';
export {
  confirmWish,
  type ObtainableWish,
  type TellingOfServices,
  tellOfObtainable,
  wishOfLink,
  wishToBeTold,
  withdrawWish,
} from './obtainable-wishes.ts';
export { papersLinkTo, sendPapersLink } from './papers-link.ts';
export { type Post, sendDue, type Undelivered, undelivered } from './send-due.ts';
export { tellContactGuest } from './tell-guest.ts';
export { notifyAll, tellDue } from './tell-later.ts';
export { tellOfAppointment } from './tell-of-appointment.ts';
export { messagesFailed, messagesLateSeconds } from './waiting.ts';
