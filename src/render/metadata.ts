import { urlOf } from '../addresses.ts';
import type { Article, Publication } from '../article.ts';
import type { ArticleRenderer } from '../contracts.ts';
import type { Metadata } from '../generated/metadata.ts';
import { recordOf, recordOfUpdate, sourceOf } from '../record.ts';

/** `metadata.json`: all that is known of an article, for a CMS. */
export const metadata: ArticleRenderer = {
  name: 'metadata',
  render: (article, publication) => [
    {
      path: `${article.folder}metadata.json`,
      text: `${JSON.stringify(metadataOf(article, publication), undefined, 2)}\n`,
      format: 'json',
      mediaType: 'application/json',
      schema: 'metadata',
      source: article.source,
    },
  ],
};

function metadataOf(article: Article, { site, isMetadataWhole }: Publication): Metadata {
  const { body, liveBlogUpdate, gallery, files, extra } = article;
  return {
    ...recordOf(article),
    body: {
      html: body.html,
      text: body.text,
      ...(isMetadataWhole && body.restrictedHtml && { restrictedHtml: body.restrictedHtml }),
    },
    ...(liveBlogUpdate && { liveBlogUpdate: liveBlogUpdate.map(recordOfUpdate) }),
    links: body.links,
    images: body.images,
    ...(gallery.length > 0 && { gallery }),
    files: files
      .filter(({ isRestricted }) => !isRestricted)
      .map(({ to, encodingFormat, contentSize }) => ({
        url: urlOf(to, site),
        path: to,
        encodingFormat,
        contentSize,
      })),
    source: sourceOf(article),
    extra,
  };
}
