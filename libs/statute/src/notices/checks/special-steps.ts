// Steps that single exemptions ask for: the qualified person (s36), certificates, exemptions that exclude one another.
import { formatDate } from '@twentieth/calendar';
import { exemption } from '../../exemptions/look-up.js';
import { citesWithin, claimsRelied, type PlacedClaim } from '../claims.js';
import { finding, isAfter, stated, type Finding } from '../finding.js';
import type { WholeNotice } from '../whole.js';

const opinion = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] => {
  const row = exemption(claim.exemption, notice.regime);
  const certified = claim.heldByHouse && claim.certificate; // s36(7) speaks for the two Houses alone
  if (!row?.qualifiedPerson || claim.statistical || certified) return [];
  const { office = null, opinionOn = null, reasons = null } = claim.qualifiedPerson ?? {};
  const cite = `=s${row.qualifiedPerson.cite}` as const;
  const breach = (code: string, message: string, remedy: string): Finding =>
    finding(notice.regime, 'breach', code, cite, message, remedy, part.part);
  if (!stated(office))
    return [
      breach(
        'qualified-person-missing',
        `${claim.exemption} needs the reasonable opinion of a qualified person, and none is named.`,
        'Obtain the opinion and name the person or the office; without it the exemption does not apply.',
      ),
    ];
  return [
    ...(stated(opinionOn)
      ? []
      : [
          breach(
            'opinion-undated',
            'The opinion of the qualified person is not dated.',
            'Record the day on which the opinion was given.',
          ),
        ]),
    ...(isAfter(opinionOn, notice.sentOn)
      ? [
          breach(
            'opinion-after-notice',
            `The opinion is dated ${formatDate(opinionOn)}, after the notice.`,
            'The opinion comes first: withdraw the claim, or issue the notice again and record the breach.',
          ),
        ]
      : []),
    ...(stated(reasons)
      ? []
      : [
          breach(
            'opinion-reasons-missing',
            'The notice does not say what the qualified person found and why.',
            'Record the opinion, its limb, its likelihood and its reasons.',
          ),
        ]),
  ];
};

const certificate = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] => {
  if (!claim.certificate) return [];
  const row = exemption(claim.exemption, notice.regime);
  if (!row?.certificate) {
    return [
      finding(
        notice.regime,
        'breach',
        'no-certificate-provision',
        'specify',
        `No certificate can be given for ${claim.exemption}.`,
        'Leave the certificate out, or cite the exemption it was given for.',
        part.part,
      ),
    ];
  }
  return stated(claim.certificate.by) && stated(claim.certificate.on)
    ? []
    : [
        finding(
          notice.regime,
          'warning',
          'certificate-incomplete',
          'specify',
          `The certificate under ${row.certificate.cite} is claimed without saying who gave it and when.`,
          `Name the person (${row.certificate.by}) and the date.`,
          part.part,
        ),
      ];
};

const exclusive = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] =>
  exemption(claim.exemption, notice.regime)
    ?.excludes?.filter((other) =>
      part.claims.some((rival) => rival.duty === claim.duty && citesWithin(rival, other)),
    )
    .map((other) =>
      finding(
        notice.regime,
        'warning',
        'exclusive-exemptions',
        'specify',
        `${claim.exemption} and section ${other} are both claimed for part ${part.part}; the same information cannot fall under both.`,
        'Say which information falls under which.',
        part.part,
      ),
    ) ?? [];

const signposts = (notice: WholeNotice, { part, claim }: PlacedClaim): Finding[] => {
  if (notice.regime !== 'foia') return [];
  const advice = (code: string, message: string, remedy: string): Finding =>
    finding('foia', 'advice', code, 'advice', message, remedy, part.part);
  if (citesWithin(claim, '40(1)') || citesWithin(claim, '40(5A)'))
    return [
      advice(
        'own-data',
        'The applicant asks for data about himself or herself.',
        'Treat the part as a subject access request, with the clock of one.',
      ),
    ];
  return citesWithin(claim, '39')
    ? [
        advice(
          'environmental-gateway',
          'Section 39 is a gateway to the Environmental Information Regulations.',
          'Answer this part under the regulations, from the original date of receipt.',
        ),
      ]
    : [];
};

/** The steps of single exemptions. */
export const checkSpecialSteps = (notice: WholeNotice): Finding[] =>
  claimsRelied(notice).flatMap((placed) =>
    [opinion, certificate, exclusive, signposts].flatMap((check) => check(notice, placed)),
  );
