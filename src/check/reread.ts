import type { Output } from '../contracts.ts';
import { scriptsIn } from '../html.ts';

/** The value that a program finds in a JSON output; nothing where it is not JSON. */
export const jsonOf = onceEach(({ text }) => parsed(text));

/** The values of the JSON-LD scripts in a page; nothing for one that is not JSON. */
export const graphsOf = onceEach(({ text }) => scriptsIn(text).map(parsed));

/** An output does not change once it is made: it is read once, however many checks ask. */
function onceEach<Reading>(read: (output: Output) => Reading): (output: Output) => Reading {
  const readings = new WeakMap<Output, { reading: Reading }>();
  return (output) => {
    const known = readings.get(output);
    if (known) return known.reading;
    const reading = read(output);
    readings.set(output, { reading });
    return reading;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
