// The file of one case, from an e-mail to a decision notice complied with: seven questions about doorbell cameras, each
// with its own duty, clock and answer. Every step is taken through the client generated from the API's document.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseFile, type Station } from '../support/case-file.js';
import {
  answered,
  generatedClient,
  of,
  ofNumber,
  refused,
  type GeneratedClient,
} from '../support/generated-client.js';
import { rungs } from '../support/requests.js';
import { FILE, LADDER } from '../support/seven-parts-file.js';
import * as paper from '../support/seven-parts-papers.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

const CASE = '/v1/requests/{reference}';
const SAMPLE = new URL('../samples/doorbell-request.eml', import.meta.url);

let desk: TestStack;
let officer: GeneratedClient;
let approver: GeneratedClient;
let reviewer: GeneratedClient;
let reference: string;
let evening: (day: string) => Promise<Station>;

/** The case at ten o'clock on a day on which something is done; what was due until then has been told. */
const morning = (day: string) => answered(officer.POST(`${CASE}/travel`, sent({ to: `${day}T10:00:00Z` })));
const sent = <Body>(body: Body) => ({ params: of(reference), body });
/** The same about one query, claim, review or complaint, by its number. */
const sentTo = <Body>(number: number, body: Body) => ({ params: ofNumber(reference, number), body });

beforeAll(async () => {
  desk = await startTestStack();
  const { facts } = desk.stack;
  officer = generatedClient(facts, 'officer');
  approver = generatedClient(facts, 'approver');
  reviewer = generatedClient(facts, 'reviewer');
  const arrived = await answered(
    officer.POST('/v1/intake/email', {
      headers: { 'content-type': 'message/rfc822' },
      body: await readFile(SAMPLE, 'utf8'),
      bodySerializer: (message) => message,
    }),
  );
  if (!('case' in arrived)) throw new Error(`The message opened no case: ${arrived.reason}`);
  reference = arrived.case.reference;
  evening = caseFile(officer, reference, () => desk.mails(reference));
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

/** The evening of a day: the file must read as it is written in FILE. */
const settled = async (day: keyof typeof FILE): Promise<Station> => {
  const station = await evening(day);
  expect(station.page).toEqual(FILE[day]);
  return station;
};

describe('Before the answer', () => {
  it('3 November: the request of the day before is acknowledged and assigned', async () => {
    await morning('2026-11-03');
    await answered(officer.POST(`${CASE}/acknowledgement`, sent({})));
    const team = { officer: 'dev-officer', team: 'disclosure' };
    await answered(officer.POST(`${CASE}/assignment`, sent(team)));
    await settled('2026-11-03');
  });

  it('4 November: part 2 is held elsewhere, and is passed on once the requester agrees', async () => {
    await morning('2026-11-04');
    const transfer = (permission: boolean) =>
      officer.POST(`${CASE}/transfers`, sent({ to: paper.COMMISSIONER, permission, parts: [2] }));
    expect(await refused(transfer(false))).toMatchObject({
      ...{ status: 409, code: 'no-permission', section: 'FOIA 2000 s45 code of practice, part 3' },
    });
    await answered(transfer(true));
    const { view, texts } = await settled('2026-11-04');
    expect(texts.at(-1)).toContain(`Today we passed part 2 of your request`);
    expect(view.transfers).toMatchObject([{ parts: [2], permission: true, to: paper.COMMISSIONER }]);
  });

  it('5 November: part 4 is not clear, and its clock alone stops', async () => {
    await morning('2026-11-05');
    const query = { question: paper.QUESTION, parts: [4] };
    await answered(officer.POST(`${CASE}/clarifications`, sent(query)));
    const { texts } = await settled('2026-11-05');
    expect(texts.at(-1)).toContain(paper.QUESTION);
  });

  it('6 November: part 7 would cost more than the limit, and the requester is helped to ask for less', async () => {
    await morning('2026-11-06');
    await answered(officer.POST(`${CASE}/cost-estimates`, sent(paper.ESTIMATE)));
    await answered(officer.POST(`${CASE}/advice`, sent(paper.ADVICE)));
    const { view, texts } = await settled('2026-11-06');
    expect(view.costEstimates).toMatchObject([{ parts: [7], pence: 75_000, limitPence: 45_000 }]);
    expect(texts.at(-1)).toContain(paper.ADVICE.text);
  });

  it('12 November: the reply starts twenty days anew for part 4, and for no other', async () => {
    await morning('2026-11-12');
    const reply = { text: 'To the force alone.' };
    await answered(officer.POST(`${CASE}/clarifications/{number}/reply`, sentTo(1, reply)));
    await settled('2026-11-12');
  });

  it('16 November: the two exemptions are claimed, each weighed against the public interest', async () => {
    await morning('2026-11-16');
    const balance = `${CASE}/exemption-claims/{number}/balance` as const;
    await answered(officer.POST(`${CASE}/exemption-claims`, sent(paper.PRICES)));
    await answered(officer.POST(balance, sentTo(1, paper.PRICES_WEIGHED)));
    await answered(officer.POST(`${CASE}/exemption-claims`, sent(paper.PORTAL)));
    await answered(officer.POST(balance, sentTo(2, paper.PORTAL_WEIGHED)));
    await settled('2026-11-16');
  });
});

describe('The answer', () => {
  it('1 December: six parts are answered on the twentieth day, each in its own way', async () => {
    await morning('2026-12-01');
    await answered(approver.POST(`${CASE}/response`, sent(paper.FIRST_INSTALMENT)));
    const { view, texts } = await settled('2026-12-01');
    const duties = view.parts.map(({ outcome }) => outcome && [outcome.confirmOrDeny, outcome.communicate]);
    expect(duties).toEqual([
      ...[['confirmed', 'withheld'], ['denied', 'none'], ['confirmed', 'disclosed'], null],
      ...[
        ['neither', 'none'],
        ['confirmed', 'disclosed'],
        ['confirmed', 'none'],
      ],
    ]);
    expect(view.parts.flatMap(({ outcome }) => outcome?.claims ?? [])).toMatchObject([
      { exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
      {
        ...{ exemption: '31(3)', duty: 'confirm-or-deny', likelihood: 'would-be-likely' },
        limbs: ['31(1)(a)', '31(1)(b)'],
      },
    ]);
    for (const words of paper.FIRST_INSTALMENT_SAYS) expect(texts.at(-1)).toContain(words);
  });

  it('10 December: part 4 is answered in its own time, a day before it is due', async () => {
    await morning('2026-12-10');
    await answered(approver.POST(`${CASE}/response`, sent(paper.SECOND_INSTALMENT)));
    const { texts } = await settled('2026-12-10');
    expect(texts.at(-1)).toContain('Please ask by 10 February 2027.');
  });
});

describe('After the answer', () => {
  it('5 January: the requester asks for a review of parts 1 and 4', async () => {
    await morning('2027-01-05');
    await answered(officer.POST(`${CASE}/internal-reviews`, sent(paper.REVIEW_ASKED)));
    await settled('2027-01-05');
  });

  it('28 January: one decision is overturned and answered anew, by somebody who took neither', async () => {
    await morning('2027-01-28');
    const conclude = `${CASE}/internal-reviews/{number}/outcome` as const;
    await answered(reviewer.POST(conclude, sentTo(1, paper.REVIEW_OUTCOME)));
    const { view, texts } = await settled('2027-01-28');
    const [part1, , , part4] = view.parts;
    expect([part1?.reviewOutcome, part1?.revised]).toEqual(['upheld', null]);
    expect([part4?.outcome?.answer, part4?.reviewOutcome]).toEqual(['not-held', 'overturned']);
    expect(part4?.revised).toMatchObject({ answer: 'disclosed', confirmOrDeny: 'confirmed' });
    expect(texts.at(-1)).toContain('Part 4: We hold this information and give it to you with this letter.');
    expect(view.legalHold).toEqual({ from: '2026-11-02', until: '2027-03-11' });
  });

  it('8 February: part 1 goes to the Information Commissioner, in time', async () => {
    await morning('2027-02-08');
    await answered(officer.POST(`${CASE}/complaints`, sent(paper.COMPLAINT)));
    const { view } = await settled('2027-02-08');
    expect(view.complaints).toMatchObject([{ timing: 'in-time', parts: [1], stepsOwed: false }]);
    expect(view.legalHold.until).toBeNull();
  });

  it('7 June: the decision notice orders a step within thirty-five days', async () => {
    await morning('2027-06-07');
    const notice = `${CASE}/complaints/{number}/decision-notice` as const;
    await answered(officer.POST(notice, sentTo(1, paper.DECISION_NOTICE)));
    const { view } = await settled('2027-06-07');
    expect(view.complaints).toMatchObject([{ stepsOwed: true }]);
    expect(view.complaints[0]?.notices).toMatchObject([
      { by: 'commissioner', steps: 1, complyWithinDays: 35, ordered: paper.DECISION_NOTICE.steps },
    ]);
  });

  it('8 July: the step is taken, four days before its last', async () => {
    await morning('2027-07-08');
    const comply = `${CASE}/complaints/{number}/compliance` as const;
    await answered(officer.POST(comply, sentTo(1, paper.COMPLIANCE)));
    const { view, texts } = await settled('2027-07-08');
    const [part] = view.parts;
    expect([part?.outcome?.answer, part?.revised?.answer]).toEqual(['withheld', 'partly-disclosed']);
    expect(texts.at(-1)).toContain(paper.COMPLIANCE.text);
    expect(view.complaints).toMatchObject([{ stepsOwed: false }]);
  });
});

describe('The whole file', () => {
  it('was told up the ladder on the right days, and nothing that we owed was late', async () => {
    const { events } = await answered(officer.GET(`${CASE}/events`, { params: { path: { reference } } }));
    expect(rungs(events)).toEqual(LADDER);
    expect(events.filter(({ type }) => type === 'DeadlineMissed')).toEqual([]);
  });

  it('tells an auditor all that was done and nothing of who asked', async () => {
    const auditor = generatedClient(desk.stack.facts, 'auditor');
    const params = { path: { reference } };
    const { timeline } = await answered(auditor.GET(`${CASE}/timeline`, { params }));
    const view = await answered(auditor.GET(CASE, { params }));
    const instants = timeline.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort());
    expect(view.requester).toBeNull();
    expect(JSON.stringify([timeline, view])).not.toMatch(/Morgan|Ashdown|newspaper/);
  });
});
