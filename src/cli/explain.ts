import { stdout } from 'node:process';
import type { Command } from 'commander';
import { catalogue, type RuleEntry, type RuleName, ruleGroups } from '../catalogue.ts';
import { nearestOf } from '../nearest.ts';
import { OperatorFault } from '../operator-fault.ts';
import type { End } from './ending.ts';
import { wrap } from './wrap.ts';

/** `copydesk explain [RULE]`: the reason, the source and an example of a rule, or the list of all rules. */
export function addExplain(program: Command, end: End): void {
  program
    .command('explain')
    .description('tell what a rule is for, or list all rules')
    .argument('[rule]', 'its name, as findings show it in brackets')
    .action((rule: string | undefined) => {
      stdout.write(rule === undefined ? listOfRules() : explanation(knownRule(rule)));
      end('fine');
    });
}

function listOfRules(): string {
  const width = Math.max(...Object.keys(catalogue).map((name) => name.length));
  const groups = ruleGroups.map(({ title, names }) => {
    const lines = names.map((name) => `  ${name.padEnd(width)}  ${catalogue[name].title}\n`);
    return `${title}\n${lines.join('')}`;
  });
  return groups.join('\n');
}

function knownRule(name: string): RuleName {
  if (isRuleName(name)) return name;
  const nearest = nearestOf(name, Object.keys(catalogue));
  const suggestion = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  throw new OperatorFault(`There is no rule "${name}"${suggestion} ("copydesk explain" lists all rules)`);
}

function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(catalogue, name);
}

function explanation(name: RuleName): string {
  const { severity, title, reason, source, example }: RuleEntry = catalogue[name];
  const parts = [
    `${name} (${severity})\n${title}`,
    wrap(reason),
    ...(example ? [`Instead of\n${indented(example.bad)}\nwrite\n${indented(example.good)}`] : []),
    ...(source ? [`Source: ${source.replaceAll('; ', '\n        ')}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
