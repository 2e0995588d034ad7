// What holds for every letter: it is whole or it is not written, it cannot carry markup or headers, it is the same
// each time.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  TEMPLATE_NAMES,
  UnwritableLetter,
  problemsWithFacts,
  render,
  type TemplateName,
} from './register.js';
import { EXAMPLES } from './testing/example-facts.js';

const all = TEMPLATE_NAMES.map((name) => [name] as const);
const loosely = render as (name: string, facts: unknown) => ReturnType<typeof render>;
const mayBeLeftOut = (name: TemplateName, fact: string) =>
  ['requesterName', 'workingDaysLate'].includes(fact) ||
  (fact === 'why' && !['acknowledgement'].includes(name)) ||
  (name === 'steps-taken' && ['theirReference', 'answers', 'claims'].includes(fact)) ||
  (name === 'response' && fact === 'text') ||
  (name === 'transfer-notice' && fact === 'due') ||
  (name === 'fees-notice' && ['payBy', 'text'].includes(fact));
const withFact = (name: TemplateName, fact: string, value: unknown) => ({ ...EXAMPLES[name], [fact]: value });

describe.each(all)('the letter %s', (name) => {
  const facts = EXAMPLES[name];

  it('is written from its facts, the same to the byte each time', () => {
    const letter = loosely(name, facts);
    expect(letter.subject).toMatch(/^RC-2026-0001: \S/);
    expect(letter).toEqual(loosely(name, facts));
    expect(`${letter.subject}${letter.text}${letter.html}`).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
  });

  it('writes its dates as words', () => {
    const { subject, text } = loosely(name, facts);
    expect(`${subject} ${text}`).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(text).toMatch(/\b\d{1,2} (November|December|January|February) 202\d\b/);
  });

  it('is not written while a fact that it needs is missing', () => {
    for (const fact of Object.keys(facts).filter((each) => !mayBeLeftOut(name, each))) {
      const without = { ...facts, [fact]: undefined };
      if (
        ['why', 'requesterName', 'text', 'workingDaysLate', 'limit'].includes(fact) &&
        !['review-outcome', 'advice'].includes(name)
      )
        continue;
      if (['requesterName'].includes(fact)) continue;
      expect(() => loosely(name, without)).toThrow(UnwritableLetter);
      expect(problemsWithFacts(name, without)).toContainEqual({ fact, problem: 'is missing' });
    }
  });

  it('is not written from a fact that it does not know', () => {
    expect(() => loosely(name, withFact(name, 'mood', 'cheerful'))).toThrow(
      /mood is not a fact of this letter/,
    );
  });

  it('lets no markup and no header through, whatever a fact holds', () => {
    const hostile = 'X\r\nBcc: all@example.org\u0000\u2028<script>alert("1")</script> & \u202Ereversed';
    for (const [fact, value] of Object.entries(facts)) {
      if (typeof value !== 'string' || ['regime', 'ended'].includes(fact) || /^\d{4}-/.test(value)) continue;
      const letter = loosely(name, withFact(name, fact, hostile));
      expect(letter.subject).not.toMatch(/[\r\n\u2028\u0000]/);
      expect(letter.html).not.toContain('<script');
      expect(letter.text + letter.html).not.toMatch(/[\u0000\u202e\r]/);
    }
  });
});

describe('the register', () => {
  it('refuses a letter that nobody wrote', () => {
    for (const name of ['thank-you', 'toString', '__proto__'])
      expect(() => loosely(name, {})).toThrow(UnwritableLetter);
  });

  it('tells every problem at once, naming the fact', () => {
    const wrong = { ...EXAMPLES['extension-notice'], estimate: '2026-02-30', exemptions: ['24'], parts: [] };
    expect(problemsWithFacts('extension-notice', wrong).map(({ fact }) => fact)).toEqual([
      'estimate',
      'exemptions[0]',
      'parts',
    ]);
  });

  it('never fails otherwise, whatever it is given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEMPLATE_NAMES), fc.anything(), (name, facts) => {
        expect(problemsWithFacts(name, facts).length).toBeGreaterThan(0);
      }),
    );
  });

  it('cuts a subject that is too long, and keeps it one line', () => {
    const { subject } = loosely(
      'acknowledgement',
      withFact('acknowledgement', 'reference', 'R'.repeat(5000)),
    );
    expect(subject).toHaveLength(200);
  });
});
