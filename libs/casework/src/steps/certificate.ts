// A certificate is conclusive of what it certifies: s23(2), s24(3), s34(3), s36(7). The office is public, the name sealed.
import type { CivilDate } from '@twentieth/calendar';
import { exemption } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { changeClaim } from '../claim-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { claimNamed } from './claim-named.js';

export interface RecordCertificate {
  readonly type: 'RecordCertificate';
  readonly claim: number;
  readonly office: string;
  readonly name: string;
  readonly signedOn: CivilDate;
}

export type CertificateRecorded = Happening<
  'CertificateRecorded',
  { claim: number; provision: string; office: string; signedOn: CivilDate },
  { name: string }
>;

const SECTIONS = 'FOIA 2000 s23(2), s24(3), s34(3), s36(7)';

export const recordCertificate = (
  file: CaseFile,
  command: RecordCertificate,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const claim = claimNamed(file, command.claim);
  if (isRefusal(claim)) return claim;
  const provision = exemption(claim.exemption, claim.regime)?.certificate?.cite;
  if (provision === undefined)
    return refuse(
      'no-certificate-provision',
      SECTIONS,
      `No certificate can be given for ${claim.exemption}.`,
      'Record it with the claim that it was given for.',
    );
  for (const field of ['office', 'name'] as const)
    if (command[field].trim() === '')
      return malformed(
        field,
        `no-${field}`,
        SECTIONS,
        'A certificate is signed by the person whom the section names.',
        field === 'office'
          ? 'Give the office held by whoever signed it.'
          : 'Give the name of whoever signed it.',
      );
  if (command.signedOn > on)
    return malformed(
      'signedOn',
      'certificate-not-yet-signed',
      SECTIONS,
      `A certificate of ${command.signedOn} cannot be recorded on ${on}.`,
      'Give the day on which it was signed.',
    );
  if (claim.certificate !== null)
    return refuse(
      'certificate-recorded',
      SECTIONS,
      `The certificate for claim ${claim.number} is recorded, of ${claim.certificate.signedOn}.`,
      'Nothing to do: one certificate is conclusive.',
    );
  const { office, name, signedOn } = command;
  return [
    {
      type: 'CertificateRecorded',
      data: { claim: claim.number, provision, office, signedOn },
      sealed: { name },
    },
  ];
};

export const onCertificateRecorded = (file: CaseFile, { data }: CertificateRecorded & Recorded): CaseFile => {
  const { claim, ...certificate } = data;
  return { ...file, claims: changeClaim(file, claim, { certificate }) };
};
