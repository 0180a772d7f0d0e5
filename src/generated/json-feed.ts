// Generated from schemas/json-feed.schema.json by `npm run types`. Do not edit.

/**
 * Text that is not empty.
 */
export type Text = string;
/**
 * An absolute address, percent-encoded.
 */
export type Address = string;
/**
 * A BCP 47 language tag.
 */
export type Language = string;
/**
 * People or organisations.
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
  url: Address;
  /**
   * Address of the original where the article was taken over from another publication.
   */
  external_url?: Address;
  /**
   * The headline in plain text.
   */
  title: Text;
  /**
   * The summary in plain text.
   */
  summary?: Text;
  /**
   * What everybody may read of the story, and its corrections, as HTML with absolute addresses.
   */
  content_html?: Text;
  /**
   * The summary or headline of an article that has no text of its own.
   */
  content_text?: Text;
  /**
   * Address of the picture that leads the story.
   */
  image?: Address;
  /**
   * When readers could first read it: RFC 3339 with the offset that was written.
   */
  date_published: Moment;
  /**
   * When it was last changed; the date of publication where it never was.
   */
  date_modified: Moment;
  /**
   * Everybody who wrote it, in the order of the byline.
   */
  authors?: Authors;
  /**
   * The article's keywords, each once.
   *
   * @minItems 1
   */
  tags?: [Text, ...Text[]];
  /**
   * Language of the article (BCP 47).
   */
  language: Language;
  /**
   * Recordings that belong to the story.
   *
   * @minItems 1
   */
  attachments?: [Attachment, ...Attachment[]];
  [k: string]:
    | Extension
    | string
    | Address
    | Text
    | Moment
    | Authors
    | [Text, ...Text[]]
    | Language
    | [Attachment, ...Attachment[]]
    | undefined;
};
export type Item1 = {
  [k: string]: unknown;
};
/**
 * A date and time with its offset (RFC 3339).
 */
export type Moment = string;

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
  title: Text;
  /**
   * Address of the channel's front page.
   */
  home_page_url: Address;
  /**
   * It is also the feed's identity.
   */
  feed_url: Address;
  /**
   * Older items of the same feed, where there are more. Never the feed's own address.
   */
  next_url?: string;
  /**
   * What the channel is about, in plain text.
   */
  description?: Text;
  /**
   * A square picture: the publisher's logo where it is known to be square.
   */
  icon?: Address;
  /**
   * Language of the publication (BCP 47).
   */
  language: Language;
  /**
   * Who publishes the feed.
   */
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
      url: Address;
    },
    ...{
      /**
       * How the hub is spoken to.
       */
      type: 'WebSub';
      /**
       * Address of the hub.
       */
      url: Address;
    }[]
  ];
  /**
   * The newest articles of the channel, newest first.
   */
  items: Item[];
  /**
   * Copydesk's extension: the stories that readers' programs shall take out of their lists. It is there only where there are any.
   */
  _copydesk?: Copydesk;
  [k: string]:
    | Extension
    | 'https://jsonfeed.org/version/1.1'
    | Text
    | Address
    | string
    | Language
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
          url: Address;
        },
        ...{
          /**
           * How the hub is spoken to.
           */
          type: 'WebSub';
          /**
           * Address of the hub.
           */
          url: Address;
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
  name: Text;
  /**
   * A page about the author.
   */
  url?: Address;
  [k: string]: Extension | Text | Address | undefined;
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
  url: Address;
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
  [k: string]: Extension | Address | string | number | undefined;
}
/**
 * What JSON Feed has no word for.
 */
export interface Copydesk {
  /**
   * A page for people about it.
   */
  about: Address;
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
  url: Address;
  /**
   * The moment at which it went.
   */
  date_deleted: Moment;
  /**
   * Why, in plain text: the reason that the newsroom gave, or its retraction.
   */
  reason?: Text;
  /**
   * Language of the story and of the reason (BCP 47).
   */
  language: Language;
}
