// How a claim to an exemption is told: the fact and the provision (s17(1)(a), (b)), why (s17(1)(c)), and where the
// balance of the public interest lies (s17(3)). A claim made alike for several parts is explained once.
import {
  choice,
  citation,
  count,
  group,
  line,
  list,
  optional,
  orNone,
  text,
  type FactsOf,
} from '../facts.js';
import { heading, items, paragraph, type Block } from '../layout.js';
import { inSeries, partsInWords } from './correspondence.js';
import { lawName, lawWords } from './laws.js';
import { named } from './provisions.js';

export const claimFacts = {
  part: count(),
  /** The law that it is an exemption or an exception of. */
  regime: optional(lawName()),
  exemption: citation(),
  duty: choice('confirm-or-deny', 'communicate'),
  /** The limbs relied on: "31(1)(a)". */
  limbs: list(line()),
  likelihood: orNone(choice('would', 'would-be-likely')),
  /** Left out where they are apparent (s17(1)(c)), or would disclose what is exempt (s17(4)). */
  reasons: optional(text()),
  /** Null where the exemption is absolute. */
  publicInterest: orNone(group({ favouring: list(text()), against: list(text()), conclusion: text() })),
};

export type Claim = FactsOf<typeof claimFacts>;

/** "section 24(2) and section 31(3)" */
export const claimsTold = (claims: readonly Claim[]): string =>
  inSeries([...new Set(claims.map(({ exemption, regime }) => `${lawWords(regime).unit} ${exemption}`))]);

/** Every claim, explained; claims that differ in nothing but their part stand together. */
export const claimsExplained = (claims: readonly Claim[]): readonly Block[] => {
  const alike = Map.groupBy(claims, ({ part: _part, ...rest }) => JSON.stringify(rest));
  return [...alike.values()].flatMap((same) =>
    explained(
      same[0]!,
      same.map(({ part }) => part),
    ),
  );
};

const explained = (claim: Claim, parts: readonly number[]): readonly Block[] => {
  const { publicInterest } = claim;
  const toConfirm = claim.duty === 'confirm-or-deny';
  const { unit, short } = lawWords(claim.regime);
  return [
    heading(`${capital(named(claim.exemption, claim.regime))}: ${partsInWords(parts)}`),
    paragraph(
      `We rely on ${unit} ${claim.exemption} of ${short}, by which the duty to ${toConfirm ? 'confirm or deny whether we hold the information' : 'communicate the information'} does not apply.`,
      claim.limbs.length > 0 && `The matters at stake are those of ${unit} ${inSeries(claim.limbs)}.`,
      claim.likelihood && likelihoodTold(claim, claim.likelihood, toConfirm),
    ),
    ...(claim.reasons ? [paragraph(claim.reasons)] : []),
    ...(publicInterest === null
      ? []
      : [
          paragraph(`Public interest in favour of ${toConfirm ? 'confirming or denying' : 'disclosure'}:`),
          items(publicInterest.favouring),
          paragraph(`Public interest against ${toConfirm ? 'confirming or denying' : 'disclosure'}:`),
          items(publicInterest.against),
          paragraph(`Balance: ${publicInterest.conclusion}`),
        ].filter((block) => !('items' in block) || block.items.length > 0)),
  ];
};

/** The harm in the words of its law: EIR reg 12(5) asks for an adverse effect, Scotland for substantial prejudice. */
const HARM = {
  foia: 'prejudice the interests described',
  eir: 'adversely affect the interests described',
  foisa: 'prejudice substantially the interests described',
  eisr: 'prejudice substantially the interests described',
  sar: 'prejudice the interests described',
} as const;
/** Health and safety (FOIA s38(1), FOISA s39(1)). */
const ENDANGERS = { foia: '38', foisa: '39' } as const;

const likelihoodTold = (
  { exemption, regime = 'foia' }: Claim,
  likelihood: 'would' | 'would-be-likely',
  toConfirm: boolean,
): string => {
  const endangers =
    (regime === 'foia' || regime === 'foisa') && exemption.startsWith(`${ENDANGERS[regime]}(`);
  const harm = endangers ? 'endanger the health or safety described' : HARM[regime];
  return `${toConfirm ? 'Confirming or denying' : 'Disclosure'} would ${likelihood === 'would' ? '' : 'be likely to '}${harm}.`;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
