// Lives a case from step to step, and lets time pass between them whenever the case is owed it, as its workflow would.
import { londonDate } from '@twentieth/calendar';
import { fold, isRefusal, keepingOf, owed, type CaseFile, type Command } from '@twentieth/casework';
import { commandOf } from './base-commands.js';
import { counted, play, type CaseEvent, type Play } from './play.js';
import { playsOf } from './read-table.js';
import { blocksOf, linesOf, lineOf, LIVES_FILE } from './recorded.js';

/** In the words of the table; the last step is what time is let pass to. */
export const LIVES: Readonly<Record<string, readonly string[]>> = {
  'a request that nobody answers': ['a request', 'note added on 4 February 2027'],
  'a request found late': [
    'a request but receivedOn is 2026-10-05 on 9 November',
    'note added on 11 January 2027',
  ],
  'an EIR request answered late': [
    'an EIR request',
    'all answered on 10 December',
    'note added on 1 March 2027',
  ],
  'a FOISA request reviewed': [
    'a FOISA request',
    ...['all answered on 24 November', 'review asked for on 7 December', 'note added on 1 March 2027'],
  ],
  'a SAR that nobody answers': ['a SAR', 'note added on 1 February 2027'],
  'an EISR request answered': [
    'a request but regime is eisr',
    'all answered on 24 November',
    'note added on 1 March 2027',
  ],
  'three laws in one letter': [
    'a FOIA, an EIR and a SAR question',
    ...['acknowledged on 3 November', 'part 1 answered on 1 December', 'note added on 1 March 2027'],
  ],
  'a query whose reply comes': [
    'a request',
    ...['clarification of part 3 sought on 10 November', 'clarification received on 9 December'],
    ...['all answered on 5 January 2027', 'note added on 1 April 2027'],
  ],
  'a query that lapses': [
    'a request',
    ...[
      'clarification of part 3 sought on 10 November',
      'query lapsed on 2 March 2027',
      'note added on 1 April 2027',
    ],
  ],
  'a fee that is paid': [
    'a request',
    ...[
      'fees notice for part 4 on 10 November',
      'fee received on 30 November',
      'note added on 1 February 2027',
    ],
  ],
  'an extension, and again': [
    'a request',
    ...['time for part 4 extended on 24 November', 'time for part 4 extended again on 18 December'],
    ...['part 4 answered on 20 January 2027', 'note added on 1 May 2027'],
  ],
  'a commission that does not come back': [
    'a request',
    ...[
      'parts 1 and 2 commissioned on 4 November',
      'return chased on 19 November',
      'return recorded on 30 November',
    ],
    ...['note added on 11 January 2027'],
  ],
  'from the request to the tribunal': [
    'a request',
    ...['acknowledged on 3 November', 'all answered on 20 November', 'review asked for on 7 December'],
    ...['review extended on 4 January 2027', 'review concluded by reviewer-1 on 1 February 2027'],
    ...[
      'complaint to the Commissioner on 1 March 2027',
      'information notice but respondBy is 2027-05-06 on 6 April 2027',
    ],
    ...['information notice answered on 20 April 2027', 'decision notice on 1 June 2027'],
    ...[
      'appeal lodged on 14 June 2027',
      'appeal dismissed on 1 November 2027',
      'steps taken on 15 November 2027',
    ],
    ...['case closed on 1 February 2028', 'note added on 4 December 2030'],
  ],
  'a complaint to the authority as controller': [
    'a SAR',
    ...[
      'all answered on 30 November',
      'complaint to the authority on 14 December',
      'note added on 1 March 2027',
    ],
  ],
  'a request found invalid, and made valid': [
    'a request',
    ...['found invalid on 4 November', 'made valid on 20 November', 'note added on 11 January 2027'],
  ],
  'a receipt corrected under an extension': [
    'a request',
    ...[
      'time for part 4 extended on 24 November',
      'receipt corrected on 25 November',
      'note added on 11 January 2027',
    ],
  ],
  'withdrawn and closed': [
    'a request',
    'all withdrawn on 16 November',
    'case closed on 17 November',
    'note added on 4 December 2029',
  ],
};

interface Life {
  readonly events: CaseEvent[];
  readonly lines: string[];
  readonly ids: () => string;
}

const fileOf = (life: Life): CaseFile => fold(life.events)!;

const take = (life: Life, one: Play, words: string): void => {
  const then = play(fold(life.events), one, life.ids);
  life.lines.push(lineOf('-', words), ...linesOf(then));
  if (isRefusal(then)) throw new Error(`${words} is refused: ${then.refused}. ${then.rule}`);
  life.events.push(...then.events);
};

/** Letters are sent as they come to be owed, but every third fails. */
const post = (life: Life, at: string): void => {
  for (const letter of owed(fileOf(life)).flatMap(({ letters }) => letters)) {
    const number = life.events.length;
    const how: Command['type'] = number % 3 === 0 ? 'RecordLetterFailed' : 'RecordLetterSent';
    if (how === 'RecordLetterSent')
      take(life, { command: commandOf('RecordLetterPrepared', { letter }), at }, 'prepared');
    take(life, { command: commandOf(how, { letter }), at }, how === 'RecordLetterSent' ? 'sent' : 'failed');
  }
};

const passTo = (life: Life, until: string): void => {
  for (let passes = 0; passes < 300; passes += 1) {
    const next = owed(fileOf(life))
      .filter(({ wakeAt }) => wakeAt !== null && wakeAt <= until)
      .sort((a, b) => (a.wakeAt! < b.wakeAt! ? -1 : 1))[0];
    if (next === undefined) return;
    const at = next.wakeAt! > fileOf(life).at ? next.wakeAt! : fileOf(life).at;
    take(
      life,
      { command: commandOf('PassTime', { proceeding: next.proceeding }), at },
      `time, for ${next.proceeding}`,
    );
    post(life, at);
  }
  throw new Error('The case is woken without end.');
};

/** All that one life leaves on the record, line by line, and how long its file is kept. */
export const liveLines = (name: string): readonly string[] => {
  const said = LIVES[name]!;
  const life: Life = { events: [], lines: [], ids: counted() };
  playsOf(said).forEach((one, i) => {
    if (life.events.length > 0) passTo(life, one.at);
    take(life, one, said[i]!);
    post(life, one.at);
  });
  const file = fileOf(life);
  return [...life.lines, lineOf('kept', keepingOf(file, londonDate(file.at), file.at))];
};

export const recordedLives = (): ReadonlyMap<string, readonly string[]> => blocksOf([LIVES_FILE]);
