// A message as a gateway hands it on, for the document.

export const MESSAGE_EXAMPLE = [
  'From: Alex Morgan <alex.morgan@example.org>',
  'To: foi@rehearsal-constabulary.example',
  'Date: Mon, 2 Nov 2026 09:13:58 +0000',
  'Message-ID: <doorbells@example.org>',
  'Subject: Freedom of Information request',
  '',
  '1. How many doorbell cameras have been fitted?',
  '2. Since when?',
  '',
].join('\r\n');
