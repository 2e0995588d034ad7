// What only one person can give: the opinion of the qualified person (s36(2)), and a certificate (s23(2), s24(3)).
import { describe, expect, it } from '@jest/globals';
import { given, received } from '../testing/given.js';
import { certified, claimed, opined, weighed, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';

describe('the opinion of the qualified person (s36(2))', () => {
  const frank = claimed(DAY, { exemption: '36(2)', limbs: ['36(2)(b)(i)'] });
  const past = given(received(), frank);

  it('is recorded with its office and its day; who gave it is sealed', () => {
    const { data, sealed } = past.when(opined(DAY)).event('QualifiedPersonOpinionRecorded');
    expect(data).toEqual({ claim: 1, office: 'Chief Constable', givenOn: '2026-11-12' });
    expect(sealed.name).toBe('R. Aldous');
  });

  it('comes before the notice, which is kept back without it', () => {
    const balanced = [received(), frank, weighed(DAY)];
    expect(
      given(...balanced)
        .when(withheld(DAY))
        .refusal?.findings?.map(({ code }) => code),
    ).toContain('qualified-person-missing');
    expect(given(...balanced, opined(DAY)).when(withheld(DAY)).refusal).toBeNull();
  });

  it('is refused after the notice', () => {
    const forced = withheld(DAY, { overrule: { reason: 'Ordered so.' } }, { role: 'approver' });
    expect(given(received(), frank, weighed(DAY), forced).when(opined(DAY)).refusal).toMatchObject({
      refused: 'opinion-after-notice',
      section: 'FOIA 2000 s36(2)',
    });
  });

  it.each([
    [{ office: '' }, 'no-office'],
    [{ name: ' ' }, 'no-name'],
    [{ opinion: '' }, 'no-opinion'],
    [{ givenOn: '2026-11-17' }, 'opinion-not-yet-given'],
  ] as const)('is refused when it is wanting: %j', (over, refused) => {
    expect(past.when(opined(DAY, over)).refusal).toMatchObject({ refused, section: 'FOIA 2000 s36(2)' });
  });

  it('belongs to section 36 alone, and is recorded once', () => {
    expect(given(received(), claimed(DAY)).when(opined(DAY)).refusal).toMatchObject({
      refused: 'no-qualified-person',
    });
    expect(given(received(), frank, opined(DAY)).when(opined(DAY)).refusal).toMatchObject({
      refused: 'opinion-recorded',
    });
  });
});

describe('a certificate (s23(2), s24(3), s34(3), s36(7))', () => {
  const past = given(received(), claimed(DAY, { exemption: '24(1)', likelihood: null }));

  it('is recorded under its own subsection, with the office that signed it', () => {
    const { data, sealed } = past.when(certified(DAY)).event('CertificateRecorded');
    expect(data).toMatchObject({ provision: '24(3)', office: 'Home Secretary', signedOn: '2026-11-10' });
    expect(sealed.name).toBe('M. Thorne');
  });

  it.each([
    [{ office: '' }, 'no-office'],
    [{ name: '' }, 'no-name'],
    [{ signedOn: '2026-11-17' }, 'certificate-not-yet-signed'],
  ] as const)('is refused when it is wanting: %j', (over, refused) => {
    expect(past.when(certified(DAY, over)).refusal).toMatchObject({ refused });
  });

  it('is given for no other exemption, and once', () => {
    expect(given(received(), claimed(DAY)).when(certified(DAY)).refusal).toMatchObject({
      refused: 'no-certificate-provision',
      section: expect.stringContaining('s23(2)'),
    });
    const again = given(received(), claimed(DAY, { exemption: '24(1)' }), certified(DAY)).when(
      certified(DAY),
    );
    expect(again.refusal).toMatchObject({ refused: 'certificate-recorded' });
  });
});
