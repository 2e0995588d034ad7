// @twentieth/cli: for tests; the program itself is main.ts.
export { type Command, type Terminal, UsageError } from './command.js';
export { answerLine } from './commands/timetable.js';
