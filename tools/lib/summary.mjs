// @ts-check
// What is printed when all is well: where to look, and how to end it.
import { stackFile } from './checkout.mjs';

/** @param {import('./stack-file.mjs').StackFacts} facts @param {string} took @returns {string} */
export function summary(facts, took) {
  const lines = [
    ['API', facts.api],
    ['its docs', facts.docs],
    ['mail caught', `${facts.mail}/index.html`],
    ['Temporal', `${facts.temporal}${facts.temporalUi ? ` (page: ${facts.temporalUi})` : ''}`],
    ['tokens', `in ${stackFile}`],
  ];
  const shown = lines.map(([what, where]) => `  ${String(what).padEnd(14)}${where}`).join('\n');
  return `\nReady in ${took}. ${facts.authority?.name} is a rehearsal authority: its cases may be moved through time.\n${shown}\nCtrl-C stops all of it.\n`;
}
