// Generated from schemas/json-feed.schema.json by `npm run types`. Do not edit.

/**
 * Who publishes the feed.
 *
 * @minItems 1
 */
export type Authors = [Author, ...Author[]];
/**
 * One article.
 */
export type Item = Item1 & {
  /**
   * It never changes and is never used for another article: an absolute IRI.
   */
  id: string;
  /**
   * Address of the article's page.
   */
  url: string;
  /**
   * Address of the original where the article was taken over from another publication.
   */
  external_url?: string;
  /**
   * The headline in plain text.
   */
  title: string;
  /**
   * The summary in plain text.
   */
  summary?: string;
  /**
   * What everybody may read of the story, and its corrections, as HTML with absolute addresses.
   */
  content_html?: string;
  /**
   * The summary or headline of an article that has no text of its own.
   */
  content_text?: string;
  /**
   * Address of the picture that leads the story.
   */
  image?: string;
  /**
   * When readers could first read it: RFC 3339 with the offset that was written.
   */
  date_published: string;
  /**
   * When it was last changed; the date of publication where it never was.
   */
  date_modified: string;
  authors?: Authors1;
  /**
   * The article's keywords, each once.
   *
   * @minItems 1
   */
  tags?: [Text, ...Text[]];
  /**
   * Language of the article (BCP 47).
   */
  language: string;
  /**
   * Recordings that belong to the story.
   *
   * @minItems 1
   */
  attachments?: [Attachment, ...Attachment[]];
  [k: string]: Extension | string | Authors1 | [Text, ...Text[]] | [Attachment, ...Attachment[]] | undefined;
};
export type Item1 = {
  [k: string]: unknown;
};
/**
 * Everybody who wrote it, in the order of the byline.
 *
 * @minItems 1
 */
export type Authors1 = [Author, ...Author[]];
/**
 * Text that is not empty.
 */
export type Text = string;

/**
 * A channel's feed.json as Copydesk writes it: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) without null and without empty values. Keys that begin with _ are free for extensions.
 */
export interface JsonFeed {
  /**
   * The version of the format.
   */
  version: 'https://jsonfeed.org/version/1.1';
  /**
   * Name of the publication or section, in plain text.
   */
  title: string;
  /**
   * Address of the channel's front page.
   */
  home_page_url: string;
  /**
   * It is also the feed's identity.
   */
  feed_url: string;
  /**
   * Older items of the same feed, where there are more. Never the feed's own address.
   */
  next_url?: string;
  /**
   * What the channel is about, in plain text.
   */
  description?: string;
  /**
   * A square picture: the publisher's logo where it is known to be square.
   */
  icon?: string;
  /**
   * Language of the publication (BCP 47).
   */
  language: string;
  authors: Authors;
  /**
   * Where a reader can subscribe to changes: WebSub hubs (https://www.w3.org/TR/websub/).
   *
   * @minItems 1
   */
  hubs?: [
    {
      /**
       * How the hub is spoken to.
       */
      type: 'WebSub';
      /**
       * Address of the hub.
       */
      url: string;
    },
    ...{
      /**
       * How the hub is spoken to.
       */
      type: 'WebSub';
      /**
       * Address of the hub.
       */
      url: string;
    }[]
  ];
  /**
   * The newest articles of the channel, newest first.
   */
  items: Item[];
  _copydesk?: Copydesk;
  [k: string]:
    | Extension
    | 'https://jsonfeed.org/version/1.1'
    | string
    | Authors
    | [
        {
          /**
           * How the hub is spoken to.
           */
          type: 'WebSub';
          /**
           * Address of the hub.
           */
          url: string;
        },
        ...{
          /**
           * How the hub is spoken to.
           */
          type: 'WebSub';
          /**
           * Address of the hub.
           */
          url: string;
        }[]
      ]
    | Item[]
    | Copydesk
    | undefined;
}
/**
 * A person or an organisation.
 */
export interface Author {
  /**
   * The name as the byline has it.
   */
  name: string;
  /**
   * A page about the author.
   */
  url?: string;
  [k: string]: Extension | string | undefined;
}
/**
 * Data of an extension to JSON Feed.
 *
 * This interface was referenced by `Author`'s JSON-Schema definition
 * via the `patternProperty` "^_[A-Za-z][^.]*$".
 *
 * This interface was referenced by `Attachment`'s JSON-Schema definition
 * via the `patternProperty` "^_[A-Za-z][^.]*$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^_[A-Za-z][^.]*$".
 *
 * This interface was referenced by `JsonFeed`'s JSON-Schema definition
 * via the `patternProperty` "^_(?!copydesk$)[A-Za-z][^.]*$".
 */
export interface Extension {}
/**
 * Sound or film that belongs to a story.
 */
export interface Attachment {
  /**
   * Address of the file.
   */
  url: string;
  /**
   * What kind of file it is.
   */
  mime_type: string;
  /**
   * Length of the file in bytes, where it is known.
   */
  size_in_bytes?: number;
  /**
   * How long it takes to hear or see it, where that is known.
   */
  duration_in_seconds?: number;
  [k: string]: Extension | string | number | undefined;
}
/**
 * Copydesk's extension: the stories that readers' programs shall take out of their lists. It is there only where there are any.
 */
export interface Copydesk {
  /**
   * A page for people about it.
   */
  about: string;
  /**
   * Stories that were withdrawn or retracted or have expired, the last one first; as many as the feed may have items.
   *
   * @minItems 1
   */
  deleted: [Deleted, ...Deleted[]];
}
/**
 * A story that readers' programs shall take out of their lists.
 */
export interface Deleted {
  /**
   * The id that it had as an item.
   */
  id: string;
  /**
   * The address that it had as an item. A retracted story still has its page there, with the notice.
   */
  url: string;
  /**
   * The moment at which it went.
   */
  date_deleted: string;
  /**
   * Text that is not empty.
   */
  reason?: string;
  /**
   * Language of the story and of the reason (BCP 47).
   */
  language: string;
}
