// The laws under which a case, or a part of one, can stand: those with data.
export const CASE_REGIMES = ['foia', 'eir', 'foisa', 'eisr', 'sar'] as const;
