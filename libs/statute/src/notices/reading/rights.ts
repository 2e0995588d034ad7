// Complaint, Commissioner, help: the foot of the letter, which a published copy may have lost (FOIA s16, s17(7)).
import { liesWithin } from '../../exemptions/citation.js';
import { finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { answersSeverally } from './parts.js';
import { notFound, quote, type Opened, type Read, type Reading } from './reading.js';

const review =
  /\binternal review\b|\bcomplaints? (?:procedure|process|about (?:how|the handling))|\b(?:ask|request|require|apply|right|entitled)(?: (?:us|for|to|of|an?|the|our|that|we|you|in|writing|carry|out|have|internal|independent|decision|this))* review\b|\brepresentations\b|\breconsider/i;
const regulator = /\b(?:Information Commissioner|ICO)\b/i;
const recourse =
  /\b(?:appl(?:y|ication)|complain\w*|appeal|contact|refer|right|write to|decision notice)\b|\b(?:section|s\.?)\s*(?:50|47)\b/i;
const help =
  /\badvice and assistance\b|\bsection 16\b|\b(?:narrow|refine|refining|clarify)\b|\b(?:happy|glad|able|willing) to (?:help|assist|give|provide|offer)\b|\bwe (?:can|could) (?:give|tell|provide|offer)\b|\b(?:may|might) (?:wish|like|find|help)\b|\bif it would help\b/i;

const cut = 'A foot that was cut when the letter was published may have held it: check the letter as sent.';

/** Reads the particulars of 17(7), and any help offered. */
export const readRights = (opened: Opened): Read => {
  const { letter, regime, disposition, procedural } = opened;
  const law = noticeLaw(regime);
  const named = letter.sentences.filter((sentence) => regulator.test(sentence));
  const told: Reading = named.some((sentence) => recourse.test(sentence))
    ? 'present'
    : named.length > 0
      ? 'cannot be told'
      : 'not found';
  const asked: Reading = review.test(letter.body) ? 'present' : 'not found';
  const helped: Reading = help.test(letter.body) ? 'present' : 'not found';
  const unsevered = disposition === 'neither-confirmed-nor-denied' && !answersSeverally(letter);
  const owesHelp = unsevered || procedural.some((text) => liesWithin(text, '12'));
  const refuses = disposition !== 'cannot be told';
  return {
    requirements: [
      {
        name: `Particulars of ${law.procedureText}`,
        section: `${law.act} ${law.procedure}`,
        reading: asked,
        because: quote(letter, review) ?? 'nothing like it in the text supplied',
      },
      {
        name: `Particulars of ${law.regulatorText}`,
        section: `${law.act} ${law.regulator}`,
        reading: told,
        because: quote(letter, regulator) ?? 'the Commissioner is not mentioned',
      },
      {
        name: 'Advice and assistance',
        section: `${law.act} ${law.advice}`,
        reading: helped,
        because: quote(letter, help) ?? 'no offer of help was recognised',
      },
    ],
    findings: [
      ...(refuses && asked !== 'present'
        ? [
            finding(
              regime,
              'warning',
              'review-particulars-missing',
              'procedure',
              `${notFound(`Particulars of ${law.procedureText}`)} ${cut}`,
              law.statutoryReview
                ? 'Say how to ask, of whom, and within what time.'
                : 'Say how to ask, of whom, and within what time; or say that there is none.',
            ),
          ]
        : []),
      ...(refuses && told === 'not found'
        ? [
            finding(
              regime,
              'warning',
              'regulator-particulars-missing',
              'regulator',
              `${notFound(`Particulars of ${law.regulatorText}`)} ${cut}`,
              'State the right and how to reach the Commissioner.',
            ),
          ]
        : []),
      ...(owesHelp && helped !== 'present'
        ? [
            finding(
              regime,
              'advice',
              'advice-missing',
              'advice',
              notFound('Advice and assistance'),
              'Say what could be given, or which parts could be answered apart.',
            ),
          ]
        : []),
    ],
  };
};
