// Generated from schemas/apple-news.schema.json by `npm run types`. Do not edit.

/**
 * An article's article.json as Copydesk writes it for Apple News: Apple News Format (https://developer.apple.com/documentation/applenewsformat/articledocument).
 */
export interface AppleNews {
  /**
   * The version of the format.
   */
  version: '1.7';
  /**
   * It never changes: at most 64 letters, digits, hyphens and underscores, made from the article's id.
   */
  identifier: string;
  /**
   * The headline in plain text.
   */
  title: string;
  /**
   * Language of the article (BCP 47).
   */
  language: string;
  /**
   * The columns that components are laid out on, in points.
   */
  layout: {
    /**
     * How many.
     */
    columns: number;
    /**
     * The width that the layout is made for.
     */
    width: number;
    /**
     * At each side.
     */
    margin: number;
    /**
     * Between two columns.
     */
    gutter: number;
  };
  /**
   * What is known of the article.
   */
  metadata: {
    /**
     * Who wrote it.
     */
    authors: string[];
    /**
     * Address of the article's page, or of the original elsewhere.
     */
    canonicalURL: string;
    /**
     * When it was published (RFC 3339).
     */
    datePublished: string;
    /**
     * When it was last changed (RFC 3339).
     */
    dateModified: string;
    /**
     * The summary in plain text.
     */
    excerpt?: string;
    /**
     * At most fifty.
     */
    keywords?: string[];
    /**
     * The leading picture.
     */
    thumbnailURL?: string;
    /**
     * What wrote the file.
     */
    generatorName: 'Copydesk';
  };
  /**
   * The headline, the byline and the story, piece by piece.
   */
  components: (Text | Medium | Table | Divider)[];
  /**
   * How text looks, by the names of styles.
   */
  componentTextStyles: {
    [k: string]: {
      /**
       * Its name on Apple's devices.
       */
      fontName: string;
      /**
       * In points.
       */
      fontSize: number;
      /**
       * In points.
       */
      lineHeight: number;
    };
  };
}
/**
 * A component with text, plain or in the HTML that the format knows.
 */
export interface Text {
  /**
   * What the text is.
   */
  role:
    | 'title'
    | 'intro'
    | 'byline'
    | 'body'
    | 'heading1'
    | 'heading2'
    | 'heading3'
    | 'heading4'
    | 'heading5'
    | 'heading6';
  /**
   * It is never empty.
   */
  text: string;
  /**
   * Without it the text is plain.
   */
  format?: 'html';
}
/**
 * A component that shows or plays a file.
 */
export interface Medium {
  /**
   * What the file is.
   */
  role: 'photo' | 'audio' | 'video';
  /**
   * Address of the file.
   */
  URL: string;
  /**
   * What stands below it.
   */
  caption?: string;
  /**
   * What it shows, for readers who do not see it.
   */
  accessibilityCaption?: string;
}
/**
 * A table in HTML.
 */
export interface Table {
  /**
   * It is a table.
   */
  role: 'htmltable';
  /**
   * The whole table.
   */
  html: string;
}
/**
 * A line between two parts.
 */
export interface Divider {
  /**
   * It is a divider.
   */
  role: 'divider';
}
