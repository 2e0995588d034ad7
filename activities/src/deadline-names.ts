// The deadlines as phrases, for letters to the staff.
export const DEADLINE_NAMES: Readonly<Record<string, string>> = {
  response: 'the response',
  return: 'the return',
  'extended-response': 'the decision on the public interest',
  'extension-expectation': 'the fortieth working day',
  review: 'the outcome of the internal review',
  'review-limit': 'the outcome of the internal review, at the latest',
  'complaint-acknowledgement': 'the acknowledgement of the complaint',
  'decision-notice-compliance': 'the steps of the decision notice',
};
