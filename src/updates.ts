import type { Author, Entry, Update } from './article.ts';
import { beginning, oneLine } from './text.ts';

/** Characters of a headline that is the beginning of an update: search engines show about so many. */
const HEADLINE_LENGTH = 110;

/** What an update is called: its headline, else its beginning; a picture alone has neither. */
export function headlineOf({ headline, body }: Update): string {
  return headline ?? beginning(oneLine(body.text), HEADLINE_LENGTH);
}

/** Who wrote an update: where one person alone signs the live blog, an update without a signature is theirs. */
export function writersOf(update: Update, { author }: Pick<Entry, 'author'>): Author[] {
  return update.author.length === 0 && author.length === 1 ? author : update.author;
}
