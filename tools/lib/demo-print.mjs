// @ts-check
// How the demonstration tells its story.

/** @param {string} line */
export const heading = (line) => console.log(`\n${line}\n${'='.repeat(line.length)}`);
/** @param {string} line */
export const step = (line) => console.log(`  ${line}`);

/** Prints what is new on the timeline since the last time. @param {() => Promise<any>} read */
export function timelinePrinter(read) {
  let told = 0;
  return async () => {
    const answer = await read();
    const entries = answer.timeline ?? answer.entries ?? answer;
    for (const entry of entries.slice(told))
      step(`${entry.on}  ${entry.what}${entry.law ? `  [${entry.law}]` : ''}`);
    told = entries.length;
  };
}

/** @param {string} day @param {any} known */
export function asKnown(day, known) {
  step(`${day}: ${known.stage}, ${known.officer ?? 'nobody'} holds it`);
  for (const d of known.deadlines)
    step(
      `    ${d.kind.padEnd(22)} due ${d.due}  ${d.status}${d.metOn ? ` on ${d.metOn}` : ''}  (parts ${d.parts.join(', ')})`,
    );
}
