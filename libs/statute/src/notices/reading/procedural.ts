// Refusal on cost, or as vexatious or repeated, in a plain letter (FOIA s17(5), s12, s14; FOISA s16(4), (5)).
import { liesWithin } from '../../exemptions/citation.js';
import { proceduralRefusalsOf } from '../../exemptions/table.js';
import { finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { notFound, nothing, type Opened, type Read } from './reading.js';

const held = /\b(?:hold|holds|held)\b/i;

/** Reads a refusal that rests on no exemption; nothing when none is cited. */
export const readProcedural = ({ letter, regime, procedural }: Opened): Read => {
  if (procedural.length === 0) return nothing;
  const law = noticeLaw(regime);
  const known = proceduralRefusalsOf(regime).map(({ cite }) => cite);
  const bare = procedural.filter(
    (text) => !text.includes('(') && !procedural.some((other) => other !== text && liesWithin(other, text)),
  );
  const cost = procedural.some((text) => liesWithin(text, '12'));
  const silentOnHolding = cost && !procedural.includes('12(2)') && !held.test(letter.body);
  return {
    requirements: [
      {
        name: 'The fact that cost, or a vexatious or repeated request, is relied on',
        section: `${law.act} ${law.procedural}`,
        reading: 'present',
        because: `cites ${procedural.join(', ')}`,
      },
    ],
    findings: [
      ...bare.map((text) => {
        const choices = known.filter((cite) => liesWithin(cite, text)).join(' or ');
        return finding(
          regime,
          'warning',
          'procedural-subsection-missing',
          'procedural',
          `Which subsection of section ${text} is relied on was not found in the text supplied.`,
          `Cite ${choices}.`,
        );
      }),
      ...(silentOnHolding
        ? [
            finding(
              regime,
              'warning',
              'held-not-stated',
              'confirm',
              notFound('Whether the information is held'),
              'A refusal on cost leaves that duty, unless 12(2) is relied on with an estimate of its own.',
            ),
          ]
        : []),
    ],
  };
};
