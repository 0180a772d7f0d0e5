import type { Diagnostic } from './diagnostic.ts';

/**
 * What whoever runs Copydesk can put right: a bad option, a missing configuration, a disk that is full. The message is for
 * people, without a stack trace; the exit status is 2. Faults with a place, such as those in the configuration, come as
 * diagnostics besides, and the reporter prints these instead of the message.
 */
export class OperatorFault extends Error {
  readonly diagnostics: Diagnostic[];

  constructor(message: string, options: { cause?: unknown; diagnostics?: Diagnostic[] } = {}) {
    super(message, { cause: options.cause });
    this.name = 'OperatorFault';
    this.diagnostics = options.diagnostics ?? [];
  }
}
