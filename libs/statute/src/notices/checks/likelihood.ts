// How likely the harm is: "would", or "would be likely to", chosen and kept to; the regulations ask for "would" (EIR reg 12(5)).
import { exemption, limbsCited } from '../../exemptions/look-up.js';
import type { Exemption, ExemptionTest, RefusalRegime } from '../../exemptions/types.js';
import { citesWithin, claimsRelied } from '../claims.js';
import { finding, type Finding } from '../finding.js';
import type { WholeClaim, WholeNotice } from '../whole.js';

/** A limb of a section that mixes tests is one of prejudice unless the table says otherwise. */
const testsOf = (claim: WholeClaim, row: Exemption, regime: RefusalRegime): readonly ExemptionTest[] => {
  const silent = row.ncnd.find((ncnd) => claim.duty === 'confirm-or-deny' && citesWithin(claim, ncnd.cite));
  if (silent?.test) return [silent.test];
  const limbs = limbsCited([claim.exemption, ...claim.limbs], regime);
  if (limbs.length === 0) return [row.test];
  return limbs.map((limb) => limb.test ?? (row.test === 'mixed' ? 'prejudice' : row.test));
};

const one = (claim: WholeClaim, regime: RefusalRegime, part: number): Finding[] => {
  const row = exemption(claim.exemption, regime);
  if (!row) return [];
  const tests = testsOf(claim, row, regime);
  if (claim.likelihood === 'would-be-likely' && tests.includes('adverse-effect')) {
    return [
      finding(
        regime,
        'breach',
        'likelihood-too-low',
        'specify',
        `${claim.exemption} asks that disclosure would adversely affect the interest; that it would be likely to is not enough.`,
        'Show that it would, or disclose.',
        part,
      ),
    ];
  }
  return !claim.likelihood && (tests.includes('prejudice') || tests.includes('adverse-effect'))
    ? [
        finding(
          regime,
          'breach',
          'likelihood-missing',
          'why',
          `The notice does not say how likely the harm under ${claim.exemption} is.`,
          'Choose: the harm would follow, or would be likely to follow; and keep to it throughout.',
          part,
        ),
      ]
    : [];
};

/** The likelihood of harm under every claim that rests on harm. */
export const checkLikelihood = (notice: WholeNotice): Finding[] =>
  claimsRelied(notice).flatMap(({ part, claim }) => one(claim, notice.regime, part.part));
