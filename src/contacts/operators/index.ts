// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  awayReasons,
  beReady,
  leaveDesk,
  type Operator,
  operatorWith,
  readyNow,
  stillHere,
} from './operators.ts';
export { deskSeconds, keepPresence, presentBetween } from './presence.ts';
export { setSkills, skillsOf } from './skills.ts';
