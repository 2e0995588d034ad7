// Faults of commands: lost, done twice, changed their mind, or came from nobody.
import type { Line } from '../auditor/notes.js';
import type { Snapshot } from '../auditor/snapshot.js';
import { doubled, first, ofType, rechained, rewritten, without, type Fault } from './planted.js';

type Answered = Extract<Line, { what: 'answered' }>;
const answerTo = ({ notes }: Snapshot, commandId: string): Answered =>
  notes.find((line): line is Answered => line.what === 'answered' && commandId === `http/${line.key}`)!;
const assigned = (whole: Snapshot) => first(whole, ofType('CaseAssigned'));

export const IN_COMMANDS: readonly Fault[] = [
  {
    what: 'a command was acknowledged, and nothing of it is on the record',
    check: 'acknowledged and on the record',
    plant: (whole) => {
      const { commandId } = assigned(whole);
      const others = whole.events.filter((event) => event.commandId !== commandId);
      const commands = whole.commands.filter((row) => row.commandId !== commandId);
      return rechained({ ...whole, commands }, others);
    },
  },
  {
    what: 'one event of a command that was acknowledged is gone from the record',
    check: 'each event told once on the record',
    plant: (whole) => rechained(whole, without(whole.events, first(whole, ofType('RequestAcknowledged')))),
  },
  {
    what: 'a command was carried out a second time',
    check: 'events as told',
    plant: (whole) => {
      const once = assigned(whole);
      return rechained(whole, doubled(whole.events, once, rewritten(once, { id: `${once.id}-2` })));
    },
  },
  {
    what: 'an event stands on the record twice',
    check: 'one id an event',
    plant: (whole) => rechained(whole, doubled(whole.events, assigned(whole), assigned(whole))),
  },
  {
    what: 'the same key was answered with another outcome when it was asked again',
    check: 'one outcome a command',
    plant: (whole) => {
      const answer = answerTo(whole, assigned(whole).commandId);
      return { ...whole, notes: [...whole.notes, { ...answer, told: { ...answer.told, version: 999 } }] };
    },
  },
  {
    what: 'a command was refused, and has left an event all the same',
    check: 'refused without a trace',
    plant: (whole) => {
      const { key } = answerTo(whole, assigned(whole).commandId);
      const told = { status: 409, code: 'refused' };
      const refused = (line: Line): Line =>
        line.what === 'answered' && line.key === key ? { ...line, told } : line;
      return { ...whole, notes: whole.notes.map(refused) };
    },
  },
  {
    what: 'a command was never answered',
    check: 'every command answered',
    plant: (whole) => {
      const { key } = answerTo(whole, assigned(whole).commandId);
      return { ...whole, notes: whole.notes.filter((line) => line.key !== key || line.what === 'asked') };
    },
  },
  {
    what: 'the record has a command that nobody sent',
    check: 'every command sent by somebody',
    plant: (whole) => {
      const { key } = answerTo(whole, assigned(whole).commandId);
      return { ...whole, notes: whole.notes.filter((line) => line.key !== key) };
    },
  },
  {
    what: 'a command was begun and has no outcome',
    check: 'one outcome a command',
    plant: (whole) => ({
      ...whole,
      commands: [...whole.commands, { commandId: 'letter/x/settled', reference: null, outcome: null }],
    }),
  },
];
