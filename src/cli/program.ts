import { readFileSync } from 'node:fs';
import { Command } from 'commander';

const examples = `
Examples:
  copydesk                                   build the publication in this folder
  copydesk check articles/ferry.md           check one article and write nothing
  copydesk build --now 2026-03-10T12:00:00Z  build as of that moment
  copydesk build --reporter json             findings as JSON on stdout
  copydesk explain invalid-date              why a rule is there, with an example

"copydesk build --help" lists the options. Exit status: 0 fine, 1 an error in an article,
2 a wrong call or configuration, 70 a fault in Copydesk, 130 interrupted.`;

const askingForHelp = ['-h', '--help'];
const askingForVersion = ['-V', '--version'];

/** The program without its commands: what all of them share. It throws CommanderError instead of exiting. */
export function createProgram(): Command {
  return new Command('copydesk')
    .description('The copy desk of a newsroom: articles in, checked pages, feeds and metadata out')
    .usage('[command] [options]')
    .version(versionOfPackage(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', examples)
    .showHelpAfterError('Run "copydesk --help" for commands and examples')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'copydesk: ')) })
    .exitOverride();
}

/**
 * The words of a call with the first command put before them where they begin with none of their own. Commander's own
 * default command would take a misspelt command for an argument, and suggest nothing.
 */
export function withCommand(words: string[], commands: string[]): string[] {
  const [first] = words;
  const hasCommand =
    first !== undefined &&
    (!first.startsWith('-') || isAskingForVersion(first) || askingForHelp.includes(first));
  return hasCommand ? words : [...commands.slice(0, 1), ...words];
}

/** Whether a call that begins with this word asks for the version and nothing else. */
export function isAskingForVersion(word: string): boolean {
  return askingForVersion.includes(word);
}

function versionOfPackage(): string {
  // package.json is ours and has a version: npm refuses packages without.
  const description = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return description.version;
}
