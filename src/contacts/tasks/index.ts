// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  answerTask,
  longestAnswer,
  longestQuestion,
  openTasks,
  passOn,
  type Task,
  takeTask,
  tasksOf,
  taskWith,
} from './tasks.ts';
