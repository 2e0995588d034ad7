// The oracle: the statutory timetable reached another way, by walking days, sharing no code and no data with the product.
//
// Questions that the Acts or practice leave open, each with the answer assumed here:
//  1. Clarification or a fees notice after the last day? It rescues nothing: no restart, no excluded days.
//  2. While a reply or a fee is awaited? The response is lifted; its date is not judged.
//  3. Unpaid past the last day for paying, or paid later? fee-lapse is missed, the response is lifted for good.
//  4. Extension told late? FOIA: response lifted, extension-notice missed, s17(1). EIR, EISR and SAR: it fails, the first date stands.
//  5. Fee days inside an extension? They are left out of its forty days too; a restart begins them afresh.
//  6. A second extension letter? Its estimate replaces the first; the first letter meets the notice.
//  7. Answered on a day off just after the due date? Missed, with no working day late.
//  8. A school day? A working day on which there is a session (SI 2004/3364 r3(2)); a Saturday session does not count.
//  9. A subject access pause? Both its ends count (art 12A in the words of DPA 2018 s54(3C)); its calendar days, overlaps once,
//     are added to the month, and only then is the end rolled to a working day. Identity and fee begin the month afresh.
// 10. A pause before 5 February 2026? There is none. Public holidays are those of the authority's nation.
// 11. Three months beginning on 30 November? They end on the last day of February.
// 12. A calendar as known on a day leaves out what was announced later, and puts back the day a moved holiday came from.
// 13. A holiday proclaimed while the request runs? The due date is the newest calendar's; the earlier one is kept as first due.
// 14. Facts dated after asAt have not happened yet; without asAt the case is judged on the latest day on which something happened.
// 15. The Scottish window of 2020 is judged by the day of the answer, or the day asked; reviews too.
// 16. Review window without an answer? FOIA none; EIR, FOISA and EISR from the end of the time allowed, once it has ended.
//     Complaint without an outcome of a review? In Scotland six months from the day it was due; elsewhere no window is named.
// 17. Withdrawn? What was not yet due is lifted; what was already overdue stays missed.
// 18. A FOIA review extended? Told within its twenty days, it lifts them unless they were kept; its forty stand. An appeal lodged lifts the steps of a notice.
// 19. Is the estimate of a FOIA extension missed a breach? Of s10(3) and s17(3); working day 40 is an alarm only.
// 20. Schools: England and Wales throughout, Northern Ireland from 2010 and academies from 2011 (no earlier ones are asked).
// 21. EISR duties: late notice of extension reg 7(2), late review reg 16(4).
import { step } from './almanac.js';
import { afterwards } from './afterwards.js';
import { response } from './response.js';
import { type Scene, scene } from './scene.js';
import { type Answer, type OracleCase, type Regime, type Verdict } from './types.js';

/** The duty that a missed deadline breaks, in the words of its Act. */
const DUTY: Record<Regime, Record<string, string[]>> = {
  foia: { response: ['s10(1)'], 'extension-notice': ['s17(1)'], 'extended-response': ['s10(3)', 's17(3)'] },
  eir: {
    response: ['reg 5(2)'],
    'extension-notice': ['reg 7(3)'],
    'extended-response': ['reg 5(2)'],
    review: ['reg 11(4)'],
  },
  foisa: { response: ['s10(1)'], review: ['s21(1)'] },
  eisr: {
    response: ['reg 5(2)'],
    'extension-notice': ['reg 7(2)'],
    'extended-response': ['reg 5(2)'],
    review: ['reg 16(4)'],
  },
  sar: { response: ['art 12(3)'], 'extension-notice': ['art 12(3)'], 'extended-response': ['art 12(3)'] },
};

/** A late refusal under FOIA breaks s17(1) as well. A duty is broken from the day after its last day. */
function breaches(s: Scene, deadlines: readonly Answer[]): Verdict['breaches'] {
  const refused = s.case.regime === 'foia' && s.facts.some((f) => f.type === 'answered' && f.refused);
  return deadlines.flatMap((d) => {
    if (d.status !== 'missed' || d.due === null) return [];
    const on = step(d.due, 1);
    const duties = [...(DUTY[s.case.regime][d.kind] ?? [])];
    if (refused && d.kind === 'response') duties.push('s17(1)');
    return duties.map((duty) => ({ duty, on }));
  });
}

/** Every deadline of a case that the law settles, and the duties broken. Internal targets are not judged. */
export function oracle(c: OracleCase): Verdict {
  const s = scene(c);
  const first = response(s);
  const deadlines = [...first.answers, ...afterwards(s, first)];
  return { deadlines, breaches: breaches(s, deadlines) };
}
