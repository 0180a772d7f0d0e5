import type { Place } from './article.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';

/** The finding about characters that were removed at a place. */
export function forbidden(place: Place, names: string[]): Diagnostic {
  return diagnose('forbidden-character', place, {
    message: `${names.join(', ')} cannot be published and ${names.length === 1 ? 'was' : 'were'} removed`,
    hint: names.includes('U+FFFD')
      ? 'U+FFFD stands where a program lost a character: write what stood there'
      : 'XML 1.0 has no spelling for such characters: delete them from the text',
  });
}
