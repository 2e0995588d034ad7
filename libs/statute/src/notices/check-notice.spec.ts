// Notices that are complete, and what is found when one thing in them is taken away or put wrong.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from './check-notice.js';
import type { Finding } from './finding.js';
import type { NoticeClaim, NoticePart, StructuredNotice } from './notice.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../test/samples/notices/${name}.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete-notice');
const holding = sample('holding-notice');
const environmental = sample('environmental-notice');
const scottish = sample('scottish-notice');

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const found = (notice: StructuredNotice): string[] => codes(checkNotice(notice));

const withPart = (
  notice: StructuredNotice,
  number: number,
  change: Partial<NoticePart>,
): StructuredNotice => ({
  ...notice,
  parts: notice.parts.map((part) => (part.part === number ? { ...part, ...change } : part)),
});
const withClaim = (
  notice: StructuredNotice,
  number: number,
  change: Partial<NoticeClaim>,
  index = 0,
): StructuredNotice =>
  withPart(notice, number, {
    claims: notice.parts
      .find(({ part }) => part === number)
      ?.claims?.map((claim, i) => (i === index ? { ...claim, ...change } : claim)),
  });
/** The complete notice with part 2 withheld under another claim, whole but for what is changed. */
const withheldUnder = (change: Partial<NoticeClaim> & { exemption: string }): StructuredNotice =>
  withClaim(complete, 2, { limbs: [], ...change });
const silentUnder = (change: Partial<NoticeClaim> & { exemption: string }): StructuredNotice =>
  withPart(complete, 2, {
    answer: 'neither-confirmed-nor-denied',
    claims: [{ ...complete.parts[1]!.claims![0]!, limbs: [], duty: 'confirm-or-deny', ...change }],
  });

describe('a complete notice', () => {
  it.each([
    ['FOIA', complete],
    ['FOIA, undecided', holding],
    ['EIR', environmental],
    ['FOISA', scottish],
  ])('under %s yields no finding', (_, notice) => {
    expect(checkNotice(notice)).toEqual([]);
  });
});

describe('reference and dates', () => {
  it.each([
    [{ reference: null }, ['reference-missing']],
    [{ reference: ' ' }, ['reference-missing']],
    [{ receivedOn: null }, ['received-date-missing']],
    [{ sentOn: undefined }, ['sent-date-missing']],
    [{ sentOn: '2026-10-30' }, ['sent-before-receipt']],
    [{ sentOn: '2026-11-02' }, []],
    [{ sentOn: '2026-12-01' }, []],
    [{ sentOn: '2026-12-02' }, ['out-of-time']],
    [{ sentOn: '2026-12-02', dueOn: null }, ['out-of-time']],
    [{ sentOn: '2026-12-01', dueOn: null }, []],
  ])('%j gives %j', (change, expected) => {
    expect(found({ ...complete, ...change })).toEqual(expected);
  });
  it('is a breach against the timetable, and a warning against a plain count', () => {
    const late = { ...complete, sentOn: '2026-12-02' };
    expect(checkNotice(late)[0]).toMatchObject({
      severity: 'breach',
      section: 'FOIA 2000 s10(1), s17(1)',
      message: 'Sent on 2 December 2026; the last day was 1 December 2026.',
    });
    expect(checkNotice({ ...late, dueOn: null })[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('ended on 1 December 2026, unless'),
    });
  });
  it('counts on the Scottish calendar for a Scottish authority', () => {
    expect(found({ ...scottish, sentOn: '2026-12-01' })).toEqual([]);
    expect(found({ ...scottish, receivedOn: '2018-03-21', sentOn: '2018-04-20' })).toEqual(['out-of-time']);
  });
  it('finds an exemption that comes late', () => {
    expect(checkNotice(withClaim(complete, 2, { introducedLate: true }))).toMatchObject([
      { code: 'late-exemption', severity: 'breach', part: 2 },
    ]);
  });
});

describe('one answer to each part', () => {
  it('finds a part with none', () => {
    expect(checkNotice(withPart(complete, 4, { answer: null }))).toMatchObject([
      { code: 'part-without-outcome', section: 'FOIA 2000 s1(1)', part: 4 },
    ]);
  });
  it('finds a part with two', () => {
    expect(
      checkNotice({ ...complete, parts: [...complete.parts, { part: 1, answer: 'not-held' }] }),
    ).toMatchObject([{ code: 'part-with-two-outcomes', part: 1 }]);
  });
  it('finds a blanket refusal, part by part', () => {
    const two = complete.parts[1]!;
    const blanket = {
      ...complete,
      parts: [
        { ...two, reasons: null },
        { ...two, part: 9, reasons: '' },
      ],
    };
    expect(checkNotice(blanket)).toMatchObject([
      { code: 'blanket-outcome', part: 2, severity: 'breach', section: 'FOIA 2000 s17(1)(c)' },
      { code: 'blanket-outcome', part: 9 },
    ]);
  });
  it('accepts the same exemption for two parts with a reason for each, and notices a reason copied', () => {
    const two = complete.parts[1]!;
    const other = {
      ...two,
      part: 9,
      reasons: 'Rural lanes have no detour, so that a list of them says even more.',
    };
    expect(found({ ...complete, parts: [two, other] })).toEqual([]);
    expect(found({ ...complete, parts: [two, { ...two, part: 9 }] })).toEqual([
      'same-reason-for-parts',
      'same-reason-for-parts',
    ]);
  });
  it('leaves different refusals alone', () => {
    const two = complete.parts[1]!;
    const three = complete.parts[2]!;
    expect(
      found({
        ...complete,
        parts: [
          { ...two, reasons: null },
          { ...three, reasons: null },
        ],
      }),
    ).toEqual([]);
  });
});

describe('specifying the exemption', () => {
  it.each([
    ['nothing claimed', withPart(complete, 2, { claims: [] }), ['claim-missing']],
    [
      'silence with claims to withhold alone',
      withPart(complete, 3, { claims: [{ exemption: '21', duty: 'communicate', reasons: 'x' }] }),
      ['claim-missing'],
    ],
    ['a section number for silence', withClaim(complete, 3, { exemption: '24' }, 1), ['ncnd-subsection']],
    [
      'the withholding subsection for silence',
      withClaim(complete, 3, { exemption: '24(1)' }, 1),
      ['ncnd-subsection'],
    ],
    ['silence under section 21', withClaim(complete, 3, { exemption: '21' }, 0), ['no-ncnd-provision']],
    [
      'the silence subsection for withholding',
      withheldUnder({ exemption: '31(3)', limbs: ['31(1)(a)'] }),
      ['withholding-subsection'],
    ],
    ['no limb of section 31', withheldUnder({ exemption: '31' }), ['limb-missing']],
    ['no limb of section 31 for silence', silentUnder({ exemption: '31(3)' }), ['limb-missing']],
    ['a limb of section 31 for silence', silentUnder({ exemption: '31(3)', limbs: ['31(1)(a)'] }), []],
    ['both missing', silentUnder({ exemption: '31' }), ['ncnd-subsection', 'limb-missing']],
    ['functions without their purpose', withheldUnder({ exemption: '31(1)(g)' }), ['purpose-missing']],
    ['functions with their purpose', withheldUnder({ exemption: '31(1)(g)', limbs: ['31(2)(a)'] }), []],
    ['commercial interests', withheldUnder({ exemption: '43(2)' }), []],
    ['silence on commercial interests', silentUnder({ exemption: '43(3)' }), []],
    ['personal data without its condition', withheldUnder({ exemption: '40(2)' }), ['limb-missing']],
    [
      'personal data with its condition',
      withheldUnder({ exemption: '40(2) with (3A)(a)', publicInterest: null }),
      [],
    ],
    ['silence on personal data', silentUnder({ exemption: '40(5B)(a)(i)' }), []],
    [
      'silence on personal data, alternative unnamed',
      silentUnder({ exemption: '40(5B)' }),
      ['condition-missing'],
    ],
    ['an exemption that does not exist', withheldUnder({ exemption: '25' }), ['exemption-unknown']],
    ['cost cited as an exemption', withheldUnder({ exemption: '12(1)' }), ['exemption-unknown']],
    ['words instead of a citation', withheldUnder({ exemption: 'law enforcement' }), ['exemption-unknown']],
    ['a limb that does not parse', withheldUnder({ exemption: '31(1)', limbs: ['crime'] }), ['limb-missing']],
  ])('%s', (_, notice, expected) => {
    expect(found(notice)).toEqual(expected);
  });
  it('names the subsection to cite, and the limbs to choose from', () => {
    const findings = checkNotice(silentUnder({ exemption: '31' }));
    expect(findings[0]).toMatchObject({
      section: 'FOIA 2000 s17(1)(b)',
      severity: 'breach',
      remedy: 'Cite 31(3), if it applies.',
      part: 2,
    });
    expect(findings[1]?.remedy).toContain('31(1)(b) (Apprehension or prosecution of offenders)');
    expect(checkNotice(silentUnder({ exemption: '40' }))[0]?.remedy).toBe(
      'Cite 40(5A) or 40(5B), if it applies.',
    );
  });
});

describe('how likely the harm is', () => {
  it.each([
    ['31(1)(a)', ['likelihood-missing']],
    ['43(2)', ['likelihood-missing']],
    ['43(1)', []],
    ['24(1)', []],
    ['42(1)', []],
    ['22A(1)', ['likelihood-missing']],
  ])('under %s without a level gives %j', (exemption, expected) => {
    expect(found(withheldUnder({ exemption, likelihood: null }))).toEqual(expected);
  });
  it('is asked of silence under the same interests', () => {
    expect(found(silentUnder({ exemption: '43(3)', likelihood: undefined }))).toEqual(['likelihood-missing']);
    expect(found(silentUnder({ exemption: '31(3)', limbs: ['31(1)(a)'], likelihood: null }))).toEqual([
      'likelihood-missing',
    ]);
  });
  it('must be "would" under the regulations, and may be less in Scotland', () => {
    const claim = { limbs: [], likelihood: 'would-be-likely' as const };
    expect(found(withClaim(environmental, 1, { ...claim, exemption: '12(5)(e)' }))).toEqual([
      'likelihood-too-low',
    ]);
    expect(
      found(withClaim(environmental, 1, { ...claim, exemption: '12(5)(e)', likelihood: 'would' })),
    ).toEqual([]);
    expect(found(withClaim(environmental, 1, { ...claim, exemption: '12(5)(e)', likelihood: null }))).toEqual(
      ['likelihood-missing'],
    );
    expect(
      found({ ...withClaim(environmental, 1, { ...claim, exemption: '10(5)(e)' }), regime: 'eisr' }),
    ).toEqual([]);
  });
});

describe('reasons', () => {
  it.each([
    ['missing', { reasons: null }, ['reasons-missing']],
    ['blank', { reasons: '  ' }, ['reasons-missing']],
    ['apparent', { reasons: null, reasonsApparent: true }, []],
    [
      'left out with an explanation',
      { reasons: null, publicInterest: null, reasonsOmitted: 'They would name the camera that is hidden.' },
      [],
    ],
    ['left out without one', { reasons: null, reasonsOmitted: '' }, ['omission-unexplained']],
  ])('%s', (_, change, expected) => {
    expect(found(withClaim(complete, 2, change))).toEqual(expected);
  });
  it('for silence on national security alone must speak of confirming or denying', () => {
    const alone = withPart(complete, 3, { claims: [complete.parts[2]!.claims![1]!] });
    const off = (change: Partial<NoticeClaim>): StructuredNotice => withClaim(alone, 3, change);
    expect(found(alone)).toEqual([]);
    expect(checkNotice(off({ reasons: 'Disclosure would help terrorists.' }))).toMatchObject([
      { code: 'confirmation-harm-missing', severity: 'warning', part: 3 },
    ]);
    expect(found(off({ reasons: 'That we say whether anything is held would be telling.' }))).toEqual([]);
    expect(found(off({ reasons: '', reasonsApparent: true }))).toEqual([]);
    expect(found(withClaim(complete, 3, { reasons: 'Disclosure would help terrorists.' }, 1))).toEqual([]);
  });
});

describe('the public interest balance', () => {
  const balance = complete.parts[1]!.claims![0]!.publicInterest!;
  it.each([
    [null, 'factors for disclosure, factors for maintaining the exemption, a conclusion'],
    [{ ...balance, favouring: [] }, 'factors for disclosure'],
    [{ ...balance, against: [' '] }, 'factors for maintaining the exemption'],
    [{ ...balance, conclusion: '' }, 'a conclusion'],
  ])('%j lacks %s', (publicInterest, lacks) => {
    expect(checkNotice(withClaim(complete, 2, { publicInterest }))).toMatchObject([
      {
        code: 'balance-missing',
        section: 'FOIA 2000 s17(3)(b)',
        severity: 'breach',
        part: 2,
        message: `The public interest balance for 31(1) lacks ${lacks}.`,
      },
    ]);
  });
  it('for silence weighs saying whether it is held', () => {
    expect(checkNotice(withClaim(complete, 3, { publicInterest: null }, 1))).toMatchObject([
      {
        code: 'balance-missing',
        section: 'FOIA 2000 s17(3)(a)',
        message:
          'The public interest balance for 24(2) lacks factors for saying whether it is held, factors for neither confirming nor denying, a conclusion.',
        remedy: expect.stringContaining('staying silent'),
      },
    ]);
  });
  it('is not owed for an absolute exemption', () => {
    expect(found(withheldUnder({ exemption: '41(1)', publicInterest: null }))).toEqual([]);
    expect(found(withheldUnder({ exemption: '37(1)(a)', publicInterest: null }))).toEqual([]);
    expect(found(withheldUnder({ exemption: '37(1)(b)', publicInterest: null }))).toEqual([
      'balance-missing',
    ]);
  });
  it('is advice for silence on personal data, where practice seldom states it', () => {
    expect(checkNotice(silentUnder({ exemption: '40(5B)(a)', publicInterest: null }))).toMatchObject([
      { code: 'balance-missing', severity: 'advice' },
    ]);
  });
  it('may follow in a separate notice with a date', () => {
    expect(
      found(withClaim(complete, 2, { publicInterest: null, balanceToFollow: { by: '2026-12-15' } })),
    ).toEqual([]);
    expect(found(withClaim(complete, 2, { publicInterest: null, balanceToFollow: { by: null } }))).toEqual([
      'balance-follows-undated',
    ]);
  });
});

describe('a notice that more time is needed', () => {
  it.each([
    [{ estimate: null }, 'estimate-missing', 'breach', 'FOIA 2000 s17(2)'],
    [{ estimate: '2026-12-01' }, 'estimate-passed', 'breach', 'FOIA 2000 s17(2)'],
    [{ estimate: '2027-01-04' }, 'estimate-beyond-forty', 'warning', 'FOIA 2000 s10(3)'],
    [{ earlierEstimates: ['2026-12-11'] }, 'second-extension', 'warning', 'FOIA 2000 s10(3)'],
    [{ claims: [] }, 'claim-missing', 'breach', 'FOIA 2000 s17(1)(b)'],
  ])('with %j', (change, code, severity, section) => {
    expect(checkNotice(withPart(holding, 1, change))).toMatchObject([{ code, severity, section, part: 1 }]);
  });
  it('cannot judge an estimate without dates', () => {
    expect(
      found(withPart({ ...holding, receivedOn: null, sentOn: null }, 1, { estimate: '2030-01-01' })),
    ).toEqual(['received-date-missing', 'sent-date-missing']);
  });
  it('cannot rest on an absolute exemption', () => {
    expect(found(withClaim(holding, 1, { exemption: '41(1)' }))).toEqual(['extension-not-available']);
  });
  it.each(['eir', 'foisa', 'eisr'] as const)('does not exist under %s', (regime) => {
    const exemption = { eir: '12(5)(e)', foisa: '33(1)(b)', eisr: '10(5)(e)' }[regime];
    expect(found({ ...withClaim(holding, 1, { exemption }), regime, sentOn: '2026-11-27' })).toEqual([
      'extension-not-available',
    ]);
  });
});

describe('section 36', () => {
  const qualifiedPerson = {
    office: 'The Chief Constable',
    opinionOn: '2026-11-20',
    reasons: 'Advisers would be likely to hold back.',
  };
  const under = (change: Partial<NoticeClaim>): StructuredNotice =>
    withheldUnder({ exemption: '36(2)(b)(i)', qualifiedPerson, ...change });
  it.each([
    ['whole', {}, []],
    ['no person', { qualifiedPerson: null }, ['qualified-person-missing']],
    ['no office', { qualifiedPerson: { ...qualifiedPerson, office: '' } }, ['qualified-person-missing']],
    ['no date', { qualifiedPerson: { ...qualifiedPerson, opinionOn: null } }, ['opinion-undated']],
    [
      'opinion after the notice',
      { qualifiedPerson: { ...qualifiedPerson, opinionOn: '2026-11-28' } },
      ['opinion-after-notice'],
    ],
    [
      'opinion on the day of the notice',
      { qualifiedPerson: { ...qualifiedPerson, opinionOn: '2026-11-27' } },
      [],
    ],
    ['no reasons', { qualifiedPerson: { ...qualifiedPerson, reasons: null } }, ['opinion-reasons-missing']],
    ['statistics', { qualifiedPerson: null, statistical: true }, []],
    [
      'a House of Parliament with its certificate',
      {
        qualifiedPerson: null,
        heldByHouse: true,
        publicInterest: null,
        certificate: { by: 'The Speaker', on: '2026-11-20' },
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(under(change))).toEqual(expected);
  });
  it('says where the opinion is asked for', () => {
    expect(checkNotice(under({ qualifiedPerson: null }))[0]).toMatchObject({
      section: 'FOIA 2000 s36(2), 36(5)',
      severity: 'breach',
      part: 2,
    });
  });
});

describe('certificates, exclusive exemptions and signposts', () => {
  it.each([
    [
      'a certificate',
      withClaim(complete, 3, { certificate: { by: 'The Home Secretary', on: '2026-11-10' } }, 1),
      [],
    ],
    [
      'a certificate without its date',
      withClaim(complete, 3, { certificate: { by: 'The Home Secretary', on: null } }, 1),
      ['certificate-incomplete'],
    ],
    [
      'a certificate that cannot be',
      withClaim(complete, 2, { certificate: { by: 'The Home Secretary', on: '2026-11-10' } }),
      ['no-certificate-provision'],
    ],
    ['own data', withheldUnder({ exemption: '40(1)', publicInterest: null }), ['own-data']],
    ['silence on own data', silentUnder({ exemption: '40(5A)' }), ['own-data']],
    ['environmental information', withheldUnder({ exemption: '39(1)' }), ['environmental-gateway']],
  ])('%s', (_, notice, expected) => {
    expect(found(notice)).toEqual(expected);
  });
  const with31 = (exemption: string, duty: NoticeClaim['duty'] = 'communicate'): StructuredNotice =>
    withPart(complete, 2, {
      claims: [
        ...complete.parts[1]!.claims!,
        { ...complete.parts[1]!.claims![0]!, limbs: [], exemption, duty },
      ],
    });
  it('sections 30 and 31 cannot both cover the same information', () => {
    expect(checkNotice(with31('30(1)(a)(i)'))).toMatchObject([
      { code: 'exclusive-exemptions', severity: 'warning', part: 2 },
    ]);
    expect(found(with31('43(2)'))).toEqual([]);
    expect(found(with31('30(3)', 'confirm-or-deny'))).toEqual(['limb-missing']);
  });
});

describe('a refusal that rests on no exemption', () => {
  const cost: StructuredNotice = withPart(complete, 2, {
    answer: 'refused-cost',
    heldStated: true,
    costEstimate: '2,000 files at 3 minutes each: 100 hours.',
    claims: [{ exemption: '12(1)', duty: 'communicate' }],
  });
  it.each([
    ['cost, whole', cost, []],
    ['cost without its section', withPart(cost, 2, { claims: [] }), ['procedural-not-stated']],
    [
      'cost with the section for vexation',
      withPart(cost, 2, { claims: [{ exemption: '14(1)', duty: 'communicate' }] }),
      ['procedural-not-stated'],
    ],
    ['cost without help', { ...cost, advice: null }, ['cost-advice-missing']],
    ['cost without figures', withPart(cost, 2, { costEstimate: null }), ['cost-estimate-missing']],
    ['cost without saying whether it is held', withPart(cost, 2, { heldStated: false }), ['held-not-stated']],
    [
      'cost of confirming alone',
      withPart(cost, 2, { heldStated: false, claims: [{ exemption: '12(2)', duty: 'confirm-or-deny' }] }),
      [],
    ],
    [
      'vexatious',
      withPart(cost, 2, {
        answer: 'refused-vexatious',
        claims: [{ exemption: '14(1)', duty: 'communicate' }],
      }),
      [],
    ],
    [
      'repeated',
      withPart(cost, 2, {
        answer: 'refused-repeated',
        claims: [{ exemption: 's14(2)', duty: 'communicate' }],
      }),
      [],
    ],
    [
      'repeated as vexatious',
      withPart(cost, 2, {
        answer: 'refused-repeated',
        claims: [{ exemption: '14(1)', duty: 'communicate' }],
      }),
      ['procedural-not-stated'],
    ],
    [
      'manifestly unreasonable called vexatious',
      withPart(environmental, 1, { answer: 'refused-vexatious' }),
      ['no-such-refusal'],
    ],
  ] as [string, StructuredNotice, string[]][])('%s', (_, notice, expected) => {
    expect(found(notice)).toEqual(expected);
  });
  it('may do without a fresh notice only on the terms of section 17(6)', () => {
    const noFreshNotice = {
      earlierNoticeOn: '2026-09-01',
      whyUnreasonable: 'The same question for the eighth time.',
    };
    const silent: StructuredNotice = {
      ...complete,
      reviewParticulars: null,
      regulatorParticulars: null,
      parts: [{ part: 1, answer: 'refused-vexatious', noFreshNotice }],
    };
    expect(found(silent)).toEqual([]);
    for (const change of [
      { earlierNoticeOn: null },
      { earlierNoticeOn: '2026-11-27' },
      { whyUnreasonable: '' },
    ]) {
      expect(
        checkNotice(withPart(silent, 1, { noFreshNotice: { ...noFreshNotice, ...change } })),
      ).toMatchObject([{ code: 'no-fresh-notice-unjustified', section: 'FOIA 2000 s17(6)' }]);
    }
    expect(found(withPart(silent, 1, { answer: 'refused-cost' }))).toEqual(['no-fresh-notice-unjustified']);
  });
});

describe('how to complain', () => {
  it('is a breach when a refusal leaves it out', () => {
    expect(checkNotice({ ...complete, reviewParticulars: null, regulatorParticulars: null })).toMatchObject([
      {
        code: 'review-particulars-missing',
        section: 'FOIA 2000 s17(7)(a)',
        severity: 'breach',
        message: expect.stringContaining('internal review'),
        remedy: expect.stringContaining('or say that there is none'),
      },
      {
        code: 'regulator-particulars-missing',
        section: 'FOIA 2000 s17(7)(b)',
        severity: 'breach',
        message: expect.stringContaining('section 50'),
      },
    ]);
  });
  it('may say under FOIA that there is no review, and under no other law', () => {
    const none = { reviewParticulars: null, reviewNotOffered: true };
    expect(found({ ...complete, ...none })).toEqual([]);
    expect(found({ ...environmental, ...none })).toEqual(['review-particulars-missing']);
    expect(checkNotice({ ...scottish, ...none })[0]).toMatchObject({
      section: 'FOISA 2002 s19(a)',
      message: expect.stringContaining('section 20(1)'),
      remedy: 'Say how to ask, of whom, and within what time.',
    });
  });
  it('is not owed with disclosure, and is good practice with "not held"', () => {
    const without = { ...complete, reviewParticulars: null, regulatorParticulars: null };
    expect(found({ ...without, parts: [complete.parts[0]!] })).toEqual([]);
    expect(checkNotice({ ...without, parts: [complete.parts[3]!] }).map(({ severity }) => severity)).toEqual([
      'advice',
      'advice',
    ]);
    expect(
      checkNotice({ ...without, regime: 'foisa', parts: [complete.parts[3]!] }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['breach', 'breach']);
  });
});

describe('the environmental regulations', () => {
  const commercial = (regime: 'eir' | 'eisr', change: Partial<NoticePart>): StructuredNotice => ({
    ...withPart(
      withClaim(environmental, 1, {
        exemption: regime === 'eir' ? '12(5)(e)' : '10(5)(e)',
        likelihood: 'would',
      }),
      1,
      change,
    ),
    regime,
  });
  it.each([
    ['emissions', commercial('eir', { emissions: true }), ['emissions-bar'], 'EIR 2004 reg 12(9)'],
    [
      'emissions in Scotland',
      commercial('eisr', { emissions: true }),
      ['emissions-bar'],
      'EISR 2004 reg 10(6)',
    ],
    [
      'no presumption',
      withClaim(environmental, 1, {
        publicInterest: { ...environmental.parts[0]!.claims![0]!.publicInterest!, presumption: false },
      }),
      ['presumption-not-applied'],
      'EIR 2004 reg 12(2)',
    ],
    [
      'unfinished, and no date',
      withPart(environmental, 1, { unfinished: { authority: 'Environment Agency', finishedBy: null } }),
      ['unfinished-without-date'],
      'EIR 2004 reg 14(4)',
    ],
    [
      'not held, and no exception',
      withPart(environmental, 1, { answer: 'not-held', claims: [] }),
      ['not-held-exception'],
      'EIR 2004 reg 14(3)(a)',
    ],
    [
      'no balance',
      withClaim(environmental, 1, { publicInterest: null }),
      ['balance-missing'],
      'EIR 2004 reg 14(3)(b)',
    ],
    [
      'silence',
      withPart(withClaim(environmental, 1, { duty: 'confirm-or-deny' }), 1, {
        answer: 'neither-confirmed-nor-denied',
      }),
      ['no-ncnd-provision'],
      'EIR 2004 reg 12(6)',
    ],
  ] as [string, StructuredNotice, string[], string][])('%s', (_, notice, expected, section) => {
    expect(found(notice)).toEqual(expected);
    expect(checkNotice(notice)[0]?.section).toBe(section);
  });
  it('accept an exception on emissions that is open, and silence under 12(6)', () => {
    expect(found(withPart(environmental, 1, { emissions: true }))).toEqual([]);
    const silence = {
      exemption: '12(6)',
      limbs: ['12(5)(a)'],
      duty: 'confirm-or-deny',
      likelihood: 'would',
    } as const;
    expect(
      found(withPart(withClaim(environmental, 1, silence), 1, { answer: 'neither-confirmed-nor-denied' })),
    ).toEqual([]);
    expect(
      found(
        withPart(environmental, 1, {
          answer: 'not-held',
          claims: [{ exemption: '12(4)(a)', duty: 'communicate' }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('Scots law', () => {
  const silent = (change: Partial<NoticeClaim>): StructuredNotice =>
    withPart(withClaim(scottish, 1, { duty: 'confirm-or-deny', ...change }), 1, {
      answer: 'neither-confirmed-nor-denied',
    });
  it('is silent only under section 18, read with a listed exemption', () => {
    expect(found(silent({ limbs: ['18(1)'] }))).toEqual([]);
    expect(checkNotice(silent({}))).toMatchObject([
      { code: 'ncnd-subsection', section: 'FOISA 2002 s16(1)(c)', remedy: 'Cite 18, if it applies.' },
    ]);
    expect(found(silent({ exemption: '37', limbs: ['18(1)'] }))).toEqual(['no-ncnd-provision']);
  });
});

describe('words of a template', () => {
  it.each([
    ['The threat level is severe.', 'threat level is'],
    ['Attacks took place this year in two cities.', 'this year'],
    ['At the time of writing no trial was listed.', 'At the time of writing'],
    ['The current national threat level is high.', 'current national threat level'],
  ])('"%s" needs a date', (reasons, phrase) => {
    const findings = checkNotice(withClaim(complete, 2, { reasons }));
    expect(new Set(codes(findings))).toEqual(new Set(['undated-fact']));
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      part: 2,
      message: expect.stringContaining(phrase),
    });
  });
  it('is content with a date in the sentence', () => {
    expect(
      found(withClaim(complete, 2, { reasons: 'As at 3 November 2026 the threat level is substantial.' })),
    ).toEqual([]);
  });
  it('finds the wording of a partial silence where nothing was confirmed', () => {
    const silent = { ...complete, parts: [complete.parts[2]!] };
    const reasons = 'To confirm or deny that any other information is held would harm national security.';
    expect(found(withClaim(silent, 3, { reasons }, 1))).toEqual(['partial-wording']);
    expect(found(withClaim(complete, 3, { reasons }, 1))).toEqual([]);
  });
});
