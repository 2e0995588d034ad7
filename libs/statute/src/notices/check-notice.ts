// Every rule about refusal notices, in the order in which a reader meets them (FOIA s17 and its counterparts).
import { checkBalance } from './checks/balance.js';
import { checkEnvironmental } from './checks/environmental.js';
import { checkHeading, checkLateClaims } from './checks/heading.js';
import { checkUndecided } from './checks/holding.js';
import { checkLikelihood } from './checks/likelihood.js';
import { checkOutcomes } from './checks/outcomes.js';
import { checkProcedural } from './checks/procedural.js';
import { checkRights } from './checks/rights.js';
import { checkSpecialSteps } from './checks/special-steps.js';
import { checkSpecified } from './checks/specify.js';
import { checkTemplateTells } from './checks/template-tells.js';
import { checkReasons } from './checks/why.js';
import type { Finding } from './finding.js';
import type { StructuredNotice } from './notice.js';
import { wholeNotice, type WholeNotice } from './whole.js';

const checks: readonly ((notice: WholeNotice) => Finding[])[] = [
  checkHeading,
  checkLateClaims,
  checkOutcomes,
  checkSpecified,
  checkLikelihood,
  checkReasons,
  checkBalance,
  checkUndecided,
  checkSpecialSteps,
  checkProcedural,
  checkEnvironmental,
  checkRights,
  checkTemplateTells,
];

/**
 * What a refusal notice lacks or gets wrong: FOIA s17 (with ss1, 10(3), 16, 36), EIR reg 14, FOISA ss16-19, EISR reg 13.
 * @param notice the notice as structure, its dates civil dates.
 * @returns findings with provision, severity and remedy; none for a complete notice.
 */
export const checkNotice = (notice: StructuredNotice): Finding[] => {
  const whole = wholeNotice(notice);
  return checks.flatMap((check) => check(whole));
};
