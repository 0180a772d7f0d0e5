import { withoutAbsent } from '../absent.ts';
import { type Article, type Publication, printedName } from '../article.ts';
import type { ArticleRenderer } from '../contracts.ts';
import type { Oembed } from '../generated/oembed.ts';

/**
 * `oembed.json`, where the configuration asks for it: what chats and other sites show in the place of a link to the
 * article (oEmbed 1.0, https://oembed.com/). It says nothing that the head of the page does not say.
 */
export const oembed: ArticleRenderer = {
  name: 'oembed',
  render: (article, publication) =>
    publication.oembed
      ? [
          {
            path: `${article.folder}oembed.json`,
            text: `${JSON.stringify(oembedOf(article, publication), undefined, 2)}\n`,
            format: 'json',
            mediaType: 'application/json',
            schema: 'oembed',
            source: article.source,
          },
        ]
      : [],
};

function oembedOf({ headline, author, image: [image] }: Article, { site }: Publication): Oembed {
  return {
    version: '1.0',
    type: 'link',
    title: headline,
    ...withoutAbsent<Oembed>({
      author_name: author.map(printedName).join(', '),
      author_url: author.length === 1 ? author[0]?.url : undefined,
    }),
    provider_name: site.name,
    provider_url: site.url,
    ...thumbnailOf(image),
  };
}

/** The three stand together or not at all. */
function thumbnailOf(image: Article['image'][number] | undefined): Partial<Oembed> {
  if (image?.width === undefined || image.height === undefined) return {};
  return { thumbnail_url: image.url, thumbnail_width: image.width, thumbnail_height: image.height };
}
