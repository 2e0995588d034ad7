export {};

// Exemptions and exceptions (FOIA Part II, EIR regs 12-13, FOISA Part 2, EISR regs 10-11)
export { citationText, liesWithin, parseCitation, type Citation } from './exemptions/citation.js';
export { exemption, limbsCited, ncndCited, ncndSubsection, ncndSubsections, proceduralRefusal } from './exemptions/look-up.js';
export { isQualified, mayGroundExtension, natureOf, type ClaimNature, type ExtensionGround } from './exemptions/nature.js';
export { exemptionsOf, proceduralRefusalsOf } from './exemptions/table.js';
export type {
  ClaimedExemption, Duty, Exemption, ExemptionRefusal, ExemptionTest, Limb, Nature, Ncnd, ProceduralRefusal, RefusalRegime,
} from './exemptions/types.js';
