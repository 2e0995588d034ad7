// The one ground on which each law gives more time: the balance of a qualified exemption (FOIA s10(3)), complexity and
// volume (EIR reg 7, EISR reg 7), complexity (UK GDPR art 12(3)). FOISA gives none.
import type { Ground } from '@twentieth/statute';

export interface ExtensionLaw {
  readonly ground: Ground;
  readonly section: string;
  /** An extension without its notice in time fails. */
  readonly noticeInTime: string | null;
  /** Whether time may be extended a second time. */
  readonly again: boolean;
}

const LAWS: Readonly<Record<string, ExtensionLaw>> = {
  foia: { ground: 'public-interest', section: 'FOIA 2000 s10(3)', noticeInTime: null, again: true },
  eir: {
    ground: 'complex-and-voluminous',
    section: 'EIR 2004 reg 7(1)',
    noticeInTime: 'EIR 2004 reg 7(3)',
    again: false,
  },
  eisr: {
    ground: 'complex-and-voluminous',
    section: 'EISR 2004 reg 7(1)',
    noticeInTime: 'EISR 2004 reg 7(2)',
    again: false,
  },
  sar: {
    ground: 'complexity',
    section: 'UK GDPR art 12(3)',
    noticeInTime: 'UK GDPR art 12(3)',
    again: false,
  },
};

/** @returns undefined where the law gives no extension at all (FOISA) */
export const extensionLaw = (regime: string): ExtensionLaw | undefined =>
  Object.hasOwn(LAWS, regime) ? LAWS[regime] : undefined;

export const groundInWords = (ground: Ground): string => ground.replaceAll('-', ' ');
