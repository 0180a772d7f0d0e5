import type { Article as ArticleNode, Thing } from 'schema-dts';
import { siteUrlOf } from '../addresses.ts';
import type { Article, Translation } from '../article.ts';
import { originalOf } from '../translations.ts';
import { articleId } from './ids.ts';
import { listOf, node } from './node.ts';

/** The original of a translation; of an original, its translations. Sisters of a translation are not made from it. */
export function translationsOf(article: Article): {
  translationOfWork: Thing | undefined;
  workTranslation: Thing[] | undefined;
} {
  const original = originalOf(article);
  const made = original ? [] : (article.translations ?? []);
  return {
    translationOfWork: original && workNode(original, article),
    workTranslation: listOf(made.map((each) => workNode(each, article))),
  };
}

/** A page of this site says itself what its article is called. */
function workNode({ url, inLanguage }: Translation, article: Article): Thing {
  const isHere = url.startsWith(siteUrlOf(article));
  return node<ArticleNode>({
    '@type': 'Article',
    '@id': isHere ? articleId(url) : undefined,
    url,
    inLanguage,
  });
}
