// SPDX-License-Identifier: AGPL-3.0-or-later

export { clearVisits } from './clear-visits.ts';
export {
  type PhonePin,
  type PhonePins,
  type PinCheck,
  type PinValidity,
  phonePins,
  pinValidities,
} from './phone-pin.ts';
export { isSignedOut, type Session, type Sessions, sessions } from './sessions.ts';
export { type IdentityProvider, returnPath, type SignIn, signIn } from './sign-in.ts';
