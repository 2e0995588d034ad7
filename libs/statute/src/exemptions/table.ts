// The tables of exemptions and exceptions, read from data: a lawyer corrects a JSON file, never a branch in code.
import eir from './eir.json' with { type: 'json' };
import eisr from './eisr.json' with { type: 'json' };
import foia from './foia.json' with { type: 'json' };
import foisa from './foisa.json' with { type: 'json' };
import procedural from './procedural.json' with { type: 'json' };
import type { Exemption, ProceduralRefusal, RefusalRegime } from './types.js';

const tables: Readonly<Record<RefusalRegime, readonly Exemption[]>> = {
  foia: foia as readonly Exemption[],
  eir: eir as readonly Exemption[],
  foisa: foisa as readonly Exemption[],
  eisr: eisr as readonly Exemption[],
};

/** Every exemption (FOIA Part II, FOISA Part 2) or exception (EIR regs 12-13, EISR regs 10-11) of a regime. */
export const exemptionsOf = (regime: RefusalRegime): readonly Exemption[] => tables[regime];

/** The refusals that rest on no exemption (FOIA ss12, 14; FOISA ss12, 14); the regulations have none. */
export const proceduralRefusalsOf = (regime: RefusalRegime): readonly ProceduralRefusal[] =>
  (procedural as readonly ProceduralRefusal[]).filter((row) => row.regime === regime);
