#!/usr/bin/env node
import { argv, stderr, stdout } from 'node:process';
import { type Command, CommanderError } from 'commander';
import { OperatorFault } from '../operator-fault.ts';
import { printable } from '../report/terminal/printable.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { diskFault } from './disk-fault.ts';
import type { End, Ending } from './ending.ts';
import { addExplain } from './explain.ts';
import { addInspect } from './inspect.ts';
import { createProgram, withCommand } from './program.ts';

/** The commands in the order of `--help`; the first is what `copydesk` alone does. */
const commands: ((program: Command, end: End) => void)[] = [addBuild, addCheck, addInspect, addExplain];

const exitCodes: Record<Ending, number> = { fine: 0, content: 1, usage: 2, fault: 70, interrupted: 130 };

process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);
process.once('uncaughtException', (fault) => process.exit(exitCodes[report(fault)]));
for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
await run(argv.slice(2));

async function run(words: string[]): Promise<void> {
  const program = createProgram();
  for (const add of commands) add(program, end);
  try {
    await program.parseAsync(withCommand(program, words), { from: 'user' });
  } catch (fault) {
    end(report(fault));
  }
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
