// Generated from schemas/oembed.schema.json by `npm run types`. Do not edit.

/**
 * oembed.json: what other sites show where somebody posts a link to the article, after oEmbed 1.0.
 */
export interface Oembed {
  /**
   * Of oEmbed.
   */
  version: '1.0';
  /**
   * A link with its title and picture: nothing of the story stands in it.
   */
  type: 'link';
  /**
   * The headline.
   */
  title: string;
  /**
   * The authors' names in one line, as the byline has them.
   */
  author_name?: string;
  /**
   * Where the story has one author and the author a page.
   */
  author_url?: string;
  /**
   * The publication.
   */
  provider_name: string;
  /**
   * Its front page.
   */
  provider_url: string;
  /**
   * The story's first picture, where its size is known.
   */
  thumbnail_url?: string;
  /**
   * Pixels.
   */
  thumbnail_width?: number;
  /**
   * Pixels.
   */
  thumbnail_height?: number;
}
