// @ts-check
// `npm run demo`: one request lives its whole life against the running stack: seven parts, reminders, a breach, an
// extension, two answers, a review. The timeline is printed as it grows, then the mails, then the case as it was
// known on three days.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './lib/checkout.mjs';
import { client } from './lib/demo-client.mjs';
import { checkMails } from './lib/demo-mails.mjs';
import { asKnown, heading, step, timelinePrinter } from './lib/demo-print.mjs';

const began = Date.now();
const { post, get, mails, facts } = await client();
heading(`A request to ${facts.authority.name}`);

const run = `${began}.${process.pid}`;
const sample = await readFile(join(checkout, 'test/samples/doorbell-request.eml'), 'utf8');
const letter = sample.replace(/^Message-ID:.*$/im, `Message-ID: <doorbell.${run}@example.org>`);
const opened = await post('officer', '/v1/intake/email', letter, 'message/rfc822');
const { reference, parts, deadlines } = opened.case;
const response = deadlines.find((/** @type {any} */ d) => d.kind === 'response');
const named = response.skipped.filter((/** @type {any} */ s) => !/^(Saturday|Sunday)$/.test(s.why));
step(`${reference}: ${parts.length} parts, received ${opened.case.receivedOn}, due ${response.due}`);
for (const { date, why } of named) step(`  not counted: ${date}, ${why}`);

const path = `/v1/requests/${reference}`;
const timeline = timelinePrinter(() => get('auditor', `${path}/timeline`));
const act = async (/** @type {string} */ who, /** @type {string} */ what, /** @type {object} */ body) => {
  await post(who, `${path}/${what}`, body);
  await timeline();
};
const travel = (/** @type {string} */ to) => act('officer', 'travel', { to });

await timeline();
await act('officer', 'acknowledgement', { on: '2026-11-03' });
await act('officer', 'assignment', { officer: 'dev-officer', team: 'disclosure', on: '2026-11-03' });
await travel('2026-11-25T12:00:00Z');
await act('approver', 'extensions', {
  exemptions: ['24(2)', '31(3)'],
  estimate: '2026-12-22',
  parts: [5, 7],
  reasons: 'Whether to confirm or deny operational use has to be weighed with the force’s own units.',
});
await travel('2026-12-04T12:00:00Z');
await act('approver', 'response', {
  outcomes: [
    { parts: [1, 2, 4], answer: 'disclosed' },
    { parts: [3, 6], answer: 'not-held' },
  ],
  text: 'The information that we hold is set out below. We apologise for the delay.',
});
await travel('2027-01-05T12:00:00Z');
const balance = {
  favouring: ['Openness about how the police work with a private company.'],
  against: ['Offenders would learn where a technique is used and where it is not.'],
  conclusion: 'The balance favours neither confirming nor denying.',
};
await act('approver', 'response', {
  outcomes: [
    {
      answer: 'neither-confirmed-nor-denied',
      why: 'Each of the two asks whether a technique is in use and how far it reaches.',
      claims: [
        {
          exemption: '31(3)',
          limbs: ['31(1)(a)', '31(1)(b)'],
          likelihood: 'would-be-likely',
          reasons: 'To confirm or deny would show offenders the reach of a technique.',
          publicInterest: balance,
        },
        {
          exemption: '24(2)',
          reasons: 'Exclusion from the duty is required to safeguard national security.',
          publicInterest: balance,
        },
      ],
    },
  ],
  text: 'For the two remaining parts we neither confirm nor deny.',
});
await act('officer', 'internal-reviews', {
  parts: [5, 7],
  grounds: 'The offer of a portal is public already.',
  on: '2027-01-12',
});
await travel('2027-03-15T12:00:00Z');
await act('reviewer', 'internal-reviews/1/outcome', {
  outcomes: [
    { parts: [5], outcome: 'overturned' },
    { parts: [7], outcome: 'upheld' },
  ],
  text: 'The offer was public: we confirm it. The rest stands.',
});
await travel('2027-03-16T12:00:00Z');

heading('The mails that went out');
const wrong = checkMails(await mails(reference), await get('auditor', `${path}/letters`), step);

heading('The case as it was known on three days');
for (const day of ['2026-11-26T12:00:00Z', '2026-12-02T12:00:00Z', '2027-01-10T12:00:00Z']) {
  asKnown(day, await get('auditor', `${path}?knownAt=${encodeURIComponent(day)}`));
}

heading(
  wrong.length === 0
    ? `Done in ${((Date.now() - began) / 1000).toFixed(1)} s`
    : 'The mails are not as they should be',
);
for (const line of wrong) step(line);
process.exit(wrong.length === 0 ? 0 : 1);
