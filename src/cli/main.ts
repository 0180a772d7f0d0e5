#!/usr/bin/env node
import { argv, stderr, stdout } from 'node:process';
import { type Command, CommanderError } from 'commander';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import { diskFault } from './disk-fault.ts';
import type { End, Ending } from './ending.ts';
import { createProgram, isAskingForVersion, withCommand } from './program.ts';

/** Loads a command's module and gives what adds it to the program. */
type Load = () => Promise<(program: Command, end: End) => void>;

/** The commands in the order of `--help`, each loaded where it is called; the first is what `copydesk` alone does. */
const commands: Record<string, Load> = {
  build: async () => (await import('./build.ts')).addBuild,
  check: async () => (await import('./check.ts')).addCheck,
  preview: async () => (await import('./preview.ts')).addPreview,
  ping: async () => (await import('./ping.ts')).addPing,
  hosting: async () => (await import('./hosting.ts')).addHosting,
  init: async () => (await import('./init.ts')).addInit,
  new: async () => (await import('./new.ts')).addNew,
  inspect: async () => (await import('./inspect.ts')).addInspect,
  explain: async () => (await import('./explain.ts')).addExplain,
};

const exitCodes: Record<Ending, number> = { fine: 0, content: 1, usage: 2, fault: 70, interrupted: 130 };

process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);
process.once('uncaughtException', (fault) => process.exit(exitCodes[report(fault)]));
for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
await run(argv.slice(2));

async function run(given: string[]): Promise<void> {
  const program = createProgram();
  const words = withCommand(given, Object.keys(commands));
  for (const load of commandsNeeded(words)) (await load())(program, end);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (fault) {
    end(report(fault));
  }
}

/** The command that is called; all of them where help lists them or a misspelt one is looked for; none for the version. */
function commandsNeeded([first = '']: string[]): Load[] {
  if (isAskingForVersion(first)) return [];
  const called = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return called ? [called] : Object.values(commands);
}

function end(ending: Ending): void {
  process.exitCode = exitCodes[ending];
}

/** Locks are released by whoever took them, in a listener to the process's `exit`. */
function interrupt(): void {
  stderr.write('copydesk: interrupted\n');
  process.exit(exitCodes.interrupted);
}

/** Whoever reads our output may stop reading, as `head` does; that changes nothing in what we found. */
function ignoreClosedPipe(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault;
}

/** Tells people what went wrong, on stderr, and whose fault it is. */
function report(fault: unknown): Ending {
  // Commander has already printed its message, or the help that was asked for.
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? 'fine' : 'usage';
  const message = fault instanceof OperatorFault ? fault.message : diskFault(fault);
  if (message !== undefined) return complain(message);
  const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  stderr.write(
    `${trace.split('\n').map(printable).join('\n')}\ncopydesk: this is a fault in Copydesk, not in your articles; please report the lines above\n`,
  );
  return 'fault';
}

/** The lines of a message stay lines. */
function complain(message: string): Ending {
  stderr.write(`copydesk: ${message.split('\n').map(printable).join('\n')}\n`);
  return 'usage';
}
