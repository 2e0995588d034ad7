// For tests: a notice or a letter with one small thing in it changed, every such thing in turn.
import { exemptionsOf } from '../../exemptions/table.js';
import { structuredNoticeSchema } from '../../notices/notice-schema.js';
import { NOTICE_ANSWERS, type NoticeClaim, type StructuredNotice } from '../../notices/notice.js';

/** A whole in which one thing is changed, and what was changed in words. */
export interface Altered<T> {
  readonly what: string;
  readonly whole: T;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  regime: ['foia', 'eir', 'foisa', 'eisr'],
  answer: NOTICE_ANSWERS,
  duty: ['confirm-or-deny', 'communicate'],
  likelihood: ['would', 'would-be-likely'],
};
const WORDS = ['', ' ', 'This year the current threat level is severe.', 'The information is exempt.'];
const DAYS = ['2000-01-03', '2026-11-02', '2026-12-01', '2098-12-31'];

function insteadOf(key: string, value: Json): readonly Json[] {
  if (key in CHOICES) return [...CHOICES[key]!, null];
  if (key === 'exemption' || key === 'limbs') return [];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 7];
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? DAYS : WORDS;
  return Array.isArray(value) ? [[]] : [null];
}

function set(whole: Json, [key, ...rest]: Path, value: Json | undefined): Json {
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<
    string | number,
    Json
  >;
  if (rest.length > 0) copy[key!] = set(copy[key!]!, rest, value);
  else if (value === undefined && Array.isArray(copy)) copy.splice(key as number, 1);
  else if (value === undefined) delete copy[key!];
  else copy[key!] = value;
  return copy as Json;
}

function paths(whole: Json, at: Path = []): readonly { path: Path; value: Json }[] {
  if (typeof whole !== 'object' || whole === null) return [];
  const entries = Array.isArray(whole) ? whole.map((one, index) => [index, one]) : Object.entries(whole);
  return (entries as [string | number, Json][]).flatMap(([key, value]) => [
    { path: [...at, key], value },
    ...paths(value, [...at, key]),
  ]);
}

const OF_A_PART: readonly (readonly [string, Json])[] = [
  ['emissions', true],
  ['estimate', '2026-12-15'],
  ['earlierEstimates', ['2026-12-01', '2026-12-08']],
  ['costEstimate', 'Twenty hours at £25.'],
  ['noFreshNotice', { earlierNoticeOn: null, whyUnreasonable: null }],
  ['noFreshNotice', { earlierNoticeOn: '2026-10-01', whyUnreasonable: 'Nothing has changed since.' }],
  ['unfinished', { authority: 'Environment Agency', finishedBy: null }],
  ['unfinished', { authority: null, finishedBy: 'May 2027' }],
  ['heldStated', true],
  ['reasons', 'It was asked for a month ago, and answered.'],
];
const OF_A_CLAIM: readonly (readonly [string, Json])[] = [
  ['heldByHouse', true],
  ['statistical', true],
  ['introducedLate', true],
  ['reasonsApparent', true],
  ['reasonsOmitted', 'To say why would tell what is withheld.'],
  ['balanceToFollow', { by: null }],
  ['balanceToFollow', { by: '2026-12-15' }],
  ['publicInterest', { favouring: [' '], against: ['Harm.'], conclusion: '', presumption: true }],
  ['qualifiedPerson', { office: null, opinionOn: null, reasons: null }],
  ['certificate', { by: null, on: null }],
  ['certificate', { by: 'A Minister of the Crown', on: '2026-11-20' }],
];

/** Whatever else could be said of the notice's parts and of the claims in them. */
function additionsTo({ parts }: StructuredNotice): readonly { path: Path; value: Json }[] {
  const said = (at: Path, what: readonly (readonly [string, Json])[]) =>
    what.map(([key, value]) => ({ path: [...at, key], value }));
  return [
    ...said([], [['reviewNotOffered', true]]),
    ...parts.flatMap(({ claims = [] }, part) => [
      ...said(['parts', part], OF_A_PART),
      ...claims.flatMap((_, claim) => said(['parts', part, 'claims', claim], OF_A_CLAIM)),
    ]),
  ];
}

/** Each thing left out, each said otherwise, and each said that was not, as far as what results is still a notice. */
export function alterationsOf(notice: StructuredNotice): readonly Altered<StructuredNotice>[] {
  const whole = notice as unknown as Json;
  const altered = paths(whole).flatMap(({ path, value }) => {
    const name = path.join('.');
    const changed = insteadOf(String(path.at(-1)), value).map((other) => ({
      what: `${name} = ${JSON.stringify(other)}`,
      whole: set(whole, path, other),
    }));
    return [{ what: `without ${name}`, whole: set(whole, path, undefined) }, ...changed];
  });
  const added = additionsTo(notice).map(({ path, value }) => ({
    what: `${path.join('.')} = ${JSON.stringify(value)}`,
    whole: set(whole, path, value),
  }));
  return ([...altered, ...added] as unknown as readonly Altered<StructuredNotice>[]).filter(
    ({ whole: other }) => structuredNoticeSchema.safeParse(other).success,
  );
}

const SAID_OF_A_CLAIM: Readonly<Record<string, Partial<NoticeClaim>>> = {
  '': {},
  ', with reasons': { reasons: 'Its release would harm what the exemption protects.' },
  ', with everything': {
    reasons: 'Its release would harm what the exemption protects.',
    likelihood: 'would-be-likely',
    publicInterest: { favouring: ['Openness.'], against: ['Harm.'], conclusion: 'Harm weighs more.' },
    qualifiedPerson: { office: null, opinionOn: '2026-12-30', reasons: null },
    certificate: { by: null, on: null },
  },
  ', with little': {
    reasons: 'Exempt.',
    likelihood: 'would',
    balanceToFollow: { by: null },
    qualifiedPerson: { office: 'Chief Constable', opinionOn: null, reasons: 'Candour.' },
    statistical: true,
    heldByHouse: true,
    introducedLate: true,
  },
};

/** Every exemption of the notice's law claimed in each of its parts, against both duties, and nothing else said. */
export function claimsUnder(notice: StructuredNotice): readonly Altered<StructuredNotice>[] {
  const cites = exemptionsOf(notice.regime).flatMap((row) => [
    row.section,
    ...row.limbs.map(({ cite }) => cite),
    ...row.ncnd.map(({ cite }) => cite),
  ]);
  return cites.flatMap((exemption) =>
    (['communicate', 'confirm-or-deny'] as const).flatMap((duty) =>
      Object.entries(SAID_OF_A_CLAIM).map(([how, said]) => ({
        what: `${duty} under ${exemption}${how}`,
        whole: {
          ...notice,
          parts: [
            {
              part: 1,
              ask: 'What is held?',
              answer:
                duty === 'communicate' ? ('withheld' as const) : ('neither-confirmed-nor-denied' as const),
              claims: [{ exemption, duty, ...said, ...(said.reasons ? { limbs: [exemption] } : {}) }],
            },
          ],
        },
      })),
    ),
  );
}

/** A letter without each of its lines in turn, without each of its sentences, and each sentence alone. */
export function cutsOf(letter: string): readonly Altered<string>[] {
  const lines = letter.split('\n');
  const sentences = letter.split(/(?<=[.?!:])\s+/);
  return [
    { what: 'whole', whole: letter },
    ...lines.flatMap((line, at) =>
      line.trim() === ''
        ? []
        : [{ what: `without line ${at + 1}`, whole: lines.toSpliced(at, 1).join('\n') }],
    ),
    ...sentences.flatMap((sentence, at) => [
      { what: `without sentence ${at + 1}`, whole: sentences.toSpliced(at, 1).join(' ') },
      { what: `sentence ${at + 1} alone`, whole: sentence },
    ]),
  ];
}
