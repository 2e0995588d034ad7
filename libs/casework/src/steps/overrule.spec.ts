// What stands before a notice: its breaches, told together; and who may let it go in spite of them.
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@twentieth/statute';
import { isRefusal } from '../refusal.js';
import { kept, standsBefore } from './overrule.js';

const finding = (code: string, section: string, part?: number): Finding => ({
  ...{ code, section, severity: 'breach', message: 'It is wrong.', remedy: 'Mend it.' },
  ...(part === undefined ? {} : { part }),
});
const ONE = finding('reasons-missing', 'FOIA 2000 s17(1)(c)', 4);
const OTHER = finding('balance-missing', 'FOIA 2000 s17(3)(b)', 4);
const as = (role: string) => ({ actor: { id: 'someone-1', role } });
const overruled = (role: string, reason = 'The Commissioner has agreed the wording.') =>
  standsBefore([ONE, OTHER], { reason }, 2, as(role));

describe('a notice in breach', () => {
  it('is kept back in words that count and name the breaches', () => {
    expect(standsBefore([ONE], null, 1, as('officer'))).toMatchObject({
      ...{ refused: 'notice-in-breach', section: 'FOIA 2000 s17(1)(c)' },
      rule: 'The notice would break the law once: reasons-missing.',
    });
    expect(standsBefore([ONE, OTHER, ONE], null, 1, as('officer'))).toMatchObject({
      section: 'FOIA 2000 s17(1)(c); FOIA 2000 s17(3)(b)',
      rule: 'The notice would break the law in 3 ways: reasons-missing, balance-missing.',
      findings: [ONE, OTHER, ONE],
    });
  });

  it('lists a thousand findings, and no more', () => {
    const many = Array.from({ length: 1001 }, () => ONE);
    const refusal = standsBefore(many, null, 1, as('officer'));
    expect(isRefusal(refusal) && refusal.findings).toHaveLength(1000);
  });

  it('is let go by an approver or an administrator, and by nobody else', () => {
    for (const role of ['approver', 'admin'])
      expect(overruled(role)).toMatchObject([{ type: 'NoticeOverruled', data: { response: 2 } }]);
    for (const role of ['officer', 'reviewer', 'auditor', ''])
      expect(overruled(role)).toMatchObject({
        ...{ refused: 'overrule-not-permitted', section: 'FOIA 2000 s17(1)(c)' },
        rule: `Only an approver may overrule the check of a notice; this step is taken as ${role}.`,
      });
  });

  it('is not let go without a reason', () => {
    expect(overruled('approver', ' ')).toMatchObject({ refused: 'no-reason', field: 'overrule' });
  });
});

describe('findings as the record keeps them', () => {
  it('are one of a kind and provision, with its parts in order, each once', () => {
    const of = (part: number) => finding('reasons-missing', 'FOIA 2000 s17(1)(c)', part);
    expect(kept([of(7), of(10), OTHER, of(2), of(7)])).toEqual([
      { code: 'reasons-missing', section: 'FOIA 2000 s17(1)(c)', parts: [2, 7, 10] },
      { code: 'balance-missing', section: 'FOIA 2000 s17(3)(b)', parts: [4] },
    ]);
  });

  it('have no part where the notice as a whole is concerned', () => {
    expect(kept([finding('out-of-time', 'FOIA 2000 s10(1)')])[0]!.parts).toEqual([]);
  });
});
