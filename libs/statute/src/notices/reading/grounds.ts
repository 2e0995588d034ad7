// Stating reliance and specifying the exemption, to subsection and limb, for the duty refused (FOIA s17(1)(a), (b)).
import { exemption, limbsCited } from '../../exemptions/look-up.js';
import { liesWithin } from '../../exemptions/citation.js';
import { finding, type Finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { nothing, type Opened, type Read } from './reading.js';

/** The sections cited, each with every citation made of it. */
export const sectionsCited = ({
  mentions,
}: Opened): readonly { readonly section: string; readonly texts: readonly string[] }[] =>
  [...new Set(mentions.map(({ section }) => section))].map((section) => ({
    section,
    texts: mentions.filter((mention) => mention.section === section).map(({ text }) => text),
  }));

const subsection = (opened: Opened, section: string, texts: readonly string[]): Finding[] => {
  const { regime, disposition } = opened;
  const row = exemption(section, regime);
  if (!row || row.ncnd.length === 0 || regime === 'foisa') return [];
  const ncnd = row.ncnd.map(({ cite }) => cite);
  const bare = texts.every((text) => text === section);
  if (
    disposition === 'neither-confirmed-nor-denied' &&
    !texts.some((text) => ncnd.some((cite) => liesWithin(text, cite)))
  ) {
    return [
      finding(
        regime,
        'breach',
        'ncnd-subsection',
        'specify',
        `The subsection of section ${section} (${row.title}) that lifts the duty to confirm or deny, ${ncnd.join(' or ')}, was not found in the text supplied${bare ? '; only the section number was' : ''}.`,
        `Cite ${ncnd.join(' or ')}, if it is what is relied on.`,
      ),
    ];
  }
  return bare
    ? [
        finding(
          regime,
          disposition === 'withheld' ? 'breach' : 'warning',
          'subsection-missing',
          'specify',
          `A subsection of section ${section} (${row.title}) was not found in the text supplied.`,
          'Cite the subsection for each duty that is refused.',
        ),
      ]
    : [];
};

const limbs = ({ regime, disposition }: Opened, section: string, texts: readonly string[]): Finding[] => {
  const row = exemption(section, regime)!;
  if (!row.limbsNeeded || limbsCited(texts, regime).length > 0) return [];
  const fixed = row.ncnd.some(
    (ncnd) =>
      ncnd.limbsNeeded === false &&
      (disposition === 'neither-confirmed-nor-denied' || texts.some((text) => liesWithin(text, ncnd.cite))),
  );
  return fixed
    ? []
    : [
        finding(
          regime,
          'breach',
          'limb-missing',
          'specify',
          `No limb or condition of section ${section} (${row.title}) was found in the text supplied.`,
          `Name it: ${row.limbs.map(({ cite, title }) => `${cite} (${title})`).join('; ')}.`,
        ),
      ];
};

/** In Scotland silence rests on section 18, read with an exemption listed there. */
const eighteen = ({ letter, regime, disposition }: Opened): Finding[] =>
  regime === 'foisa' &&
  disposition === 'neither-confirmed-nor-denied' &&
  !/\b(?:section|s\.?)\s*18\b/i.test(letter.body)
    ? [
        finding(
          regime,
          'breach',
          'ncnd-subsection',
          'balanceNcnd',
          'Section 18, under which alone a Scottish authority may be silent, was not found in the text supplied.',
          'Cite section 18(1) and the exemption it is read with.',
        ),
      ]
    : [];

/** Reads what the letter relies on. */
export const readGrounds = (opened: Opened): Read => {
  const { regime, mentions, disposition } = opened;
  if (mentions.length === 0 && disposition === 'refused') return nothing;
  const law = noticeLaw(regime);
  const cited = sectionsCited(opened);
  const findings = [
    ...eighteen(opened),
    ...cited.flatMap(({ section, texts }) => [
      ...subsection(opened, section, texts),
      ...limbs(opened, section, texts),
    ]),
  ];
  const unnamed = mentions.length === 0 && disposition !== 'cannot be told';
  const uncited = mentions.length > 0 ? undefined : unnamed ? 'not found' : 'cannot be told';
  const list = [...new Set(mentions.map(({ text }) => text))].join(', ');
  return {
    requirements: [
      {
        name: 'The fact that an exemption is relied on',
        section: `${law.act} ${law.state}`,
        reading: uncited ?? 'present',
        because: mentions.length > 0 ? `cites ${list}` : 'no exemption is cited',
      },
      {
        name: 'The exemption, specified to subsection and limb',
        section: `${law.act} ${law.specify}`,
        reading: uncited ?? (findings.length > 0 ? 'not found' : 'present'),
        because: mentions.length > 0 ? `cites ${list}` : 'no exemption is cited',
      },
    ],
    findings: unnamed
      ? [
          finding(
            regime,
            'breach',
            'claim-missing',
            'specify',
            'An exemption relied on was not found in the text supplied.',
            'Specify it, with subsection and limb.',
          ),
        ]
      : findings,
  };
};
