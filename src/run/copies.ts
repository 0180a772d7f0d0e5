import type { Image, Publication } from '../article.ts';
import type { Copy } from '../contracts.ts';
import type { Roll } from '../ledger.ts';
import { foldedPath } from '../output-path.ts';
import type { StagedFiles } from '../store/staged-files.ts';

/** The copies of articles that are not among the finished files yet: another article may share the very file. */
export function newCopies(copies: Copy[], staged: StagedFiles | undefined, roll: Roll): Copy[] {
  return copies.filter(({ from, to }) => {
    const source = staged?.get(foldedPath(to))?.file.source;
    const row = source === undefined ? undefined : roll.find(source);
    if (row === undefined) return true;
    return !roll.docket(row).copies.some((copy) => copy.from === from && copy.to === to);
  });
}

/** Each copy once, however many articles share it. */
export function onceEach(copies: Copy[]): Copy[] {
  return [...new Map(copies.map((copy) => [`${copy.from}\n${copy.to}`, copy])).values()];
}

/** The publisher's logo, the authors' portraits and the covers of podcasts, where they are at hand: they go out as the files of articles do. */
export function ownPictures(publication: Publication, source: string): Copy[] {
  const portraits = Object.values(publication.authors).map(({ image }) => image);
  const covers = Object.values(publication.podcasts ?? {}).map(({ image }) => image);
  return [publication.publisher.logo, ...portraits, ...covers].flatMap((image) =>
    copyOf(image, publication, source),
  );
}

/** `source` is the configuration. */
function copyOf(image: Image | undefined, { site, articles }: Publication, source: string): Copy[] {
  const { url, encodingFormat = '', contentSize } = image ?? {};
  if (url === undefined || contentSize === undefined) return [];
  const to = url.slice(site.url.length).split('/').map(decodeURIComponent).join('/');
  return [{ from: `${articles}/${to}`, to, encodingFormat, source }];
}
