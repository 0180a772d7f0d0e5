import type { Place } from './article.ts';
import { type Diagnostic, diagnose } from './diagnostic.ts';

/** The finding about characters that were removed at a place. */
export function forbidden(place: Place, names: string[]): Diagnostic {
  return diagnose('forbidden-character', place, {
    message: `${names.join(', ')} cannot be published and ${names.length === 1 ? 'was' : 'were'} removed`,
    hint: 'XML 1.0 has no spelling for such characters: delete them from the text',
  });
}
