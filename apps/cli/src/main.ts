// `twentieth`: the law from the command line. One row a command; a command is read only when it is called.
import { type Command, type Terminal, UsageError } from './command.js';

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  timetable: () => import('./commands/timetable.js'),
  explain: () => import('./commands/explain.js'),
  holidays: () => import('./commands/holidays.js'),
  'check-notice': () => import('./commands/check-notice.js'),
  compare: () => import('./commands/compare.js'),
  doctor: () => import('./commands/doctor.js'),
};

async function help(terminal: Terminal): Promise<void> {
  terminal.output.write('twentieth: when an answer is due, and why on that day\n\n');
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { command } = await load();
    terminal.output.write(`  ${name.padEnd(14)} ${command.summary}\n`);
  }
  terminal.output.write('\ntwentieth COMMAND --help says more.\n');
}

async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await help(terminal);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    terminal.errors.write(`there is no command ${name}: use one of ${Object.keys(COMMANDS).join(', ')}\n`);
    return 2;
  }
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    terminal.output.write(`${command.summary}\n\n${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.errors.write(`${error.message}\n\n${command.usage}\n`);
    return 2;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader has gone: `twentieth holidays | head`
  throw error;
});
process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
