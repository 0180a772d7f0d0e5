// Generated from schemas/news-article.schema.json by `npm run types`. Do not edit.

/**
 * article.jsonld and the script in the article's page: a graph of the article, its authors, pictures, page, breadcrumb, site and publisher. Every @id is absolute, nothing is null or empty.
 */
export interface NewsArticle {
  /**
   * schema.org.
   */
  '@context': 'https://schema.org';
  /**
   * The article first.
   *
   * @minItems 5
   */
  '@graph': [
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher,
    ...(Article | Agent | Image | Recording | Page | Breadcrumb | Site | Publisher)[]
  ];
}
/**
 * The article (GA, SO).
 */
export interface Article {
  /**
   * NewsArticle, with the subtype of schema.org where there is one.
   */
  '@type':
    | 'NewsArticle'
    | [
        (
          | 'Article'
          | 'NewsArticle'
          | 'AnalysisNewsArticle'
          | 'OpinionNewsArticle'
          | 'BackgroundNewsArticle'
          | 'ReportageNewsArticle'
          | 'ReviewNewsArticle'
          | 'AskPublicNewsArticle'
          | 'SatiricalArticle'
          | 'AdvertiserContentArticle'
        ),
        (
          | 'Article'
          | 'NewsArticle'
          | 'AnalysisNewsArticle'
          | 'OpinionNewsArticle'
          | 'BackgroundNewsArticle'
          | 'ReportageNewsArticle'
          | 'ReviewNewsArticle'
          | 'AskPublicNewsArticle'
          | 'SatiricalArticle'
          | 'AdvertiserContentArticle'
        ),
        ...(
          | 'Article'
          | 'NewsArticle'
          | 'AnalysisNewsArticle'
          | 'OpinionNewsArticle'
          | 'BackgroundNewsArticle'
          | 'ReportageNewsArticle'
          | 'ReviewNewsArticle'
          | 'AskPublicNewsArticle'
          | 'SatiricalArticle'
          | 'AdvertiserContentArticle'
        )[]
      ];
  /**
   * Absolute.
   */
  '@id': string;
  headline: string;
  alternativeHeadline?: string;
  description?: string;
  url: string;
  mainEntityOfPage: Reference;
  identifier?: string;
  datePublished: string;
  dateModified: string;
  expires?: string;
  inLanguage: string;
  /**
   * @minItems 1
   */
  author?: [Reference, ...Reference[]];
  publisher: Reference;
  isPartOf: Reference;
  /**
   * @minItems 1
   */
  image?: [Reference, ...Reference[]];
  audio?: Reference;
  video?: Reference;
  articleSection?: string | [string, string, ...string[]];
  /**
   * @minItems 1
   */
  keywords?: [string, ...string[]];
  dateline?: string;
  creditText?: string;
  wordCount?: number;
  articleBody?: string;
  /**
   * @minItems 1
   *
   * Items: CorrectionComment.
   */
  correction?: [
    {
      '@type': 'CorrectionComment';
      text: string;
      datePublished: string;
    },
    ...{
      '@type': 'CorrectionComment';
      text: string;
      datePublished: string;
    }[]
  ];
  isAccessibleForFree: boolean;
  /**
   * What only readers with access see.
   */
  hasPart?: {
    '@type': 'WebPageElement';
    isAccessibleForFree: false;
    cssSelector: string;
  };
}
/**
 * A reference to a node of the graph.
 */
export interface Reference {
  /**
   * Absolute.
   */
  '@id': string;
}
/**
 * Person or Organization.
 */
export interface Agent {
  '@type': 'Person' | 'Organization';
  /**
   * Absolute.
   */
  '@id': string;
  name: string;
  url?: string;
  /**
   * @minItems 1
   */
  sameAs?: [string, ...string[]];
  email?: string;
  jobTitle?: string;
}
/**
 * ImageObject.
 */
export interface Image {
  '@type': 'ImageObject';
  /**
   * Absolute.
   */
  '@id': string;
  url: string;
  contentUrl: string;
  width?: Size;
  height?: Size;
  encodingFormat?: string;
  contentSize?: string;
  caption?: string;
  description?: string;
  creditText?: string;
  /**
   * Who made it.
   */
  creator?: {
    '@type': 'Person';
    name: string;
  };
  copyrightNotice?: string;
  license?: string;
}
/**
 * In pixels.
 */
export interface Size {
  '@type': 'QuantitativeValue';
  value: number;
  unitCode?: 'E37';
}
/**
 * AudioObject or VideoObject.
 */
export interface Recording {
  '@type': 'AudioObject' | 'VideoObject';
  /**
   * Absolute.
   */
  '@id': string;
  name?: string;
  contentUrl: string;
  encodingFormat?: string;
  contentSize?: string;
  duration?: string;
  uploadDate?: string;
  thumbnailUrl?: string;
}
/**
 * WebPage.
 */
export interface Page {
  '@type': 'WebPage';
  /**
   * Absolute.
   */
  '@id': string;
  url: string;
  name: string;
  inLanguage?: string;
  datePublished?: string;
  dateModified?: string;
  isPartOf: Reference;
  breadcrumb: Reference;
  primaryImageOfPage?: Reference;
  publisher?: Reference;
}
/**
 * BreadcrumbList.
 */
export interface Breadcrumb {
  '@type': 'BreadcrumbList';
  /**
   * Absolute.
   */
  '@id': string;
  /**
   * @minItems 2
   *
   * Items: ListItem.
   */
  itemListElement: [
    {
      '@type': 'ListItem';
      position: number;
      name: string;
      item: string;
    },
    {
      '@type': 'ListItem';
      position: number;
      name: string;
      item: string;
    },
    ...{
      '@type': 'ListItem';
      position: number;
      name: string;
      item: string;
    }[]
  ];
}
/**
 * WebSite.
 */
export interface Site {
  '@type': 'WebSite';
  /**
   * Absolute.
   */
  '@id': string;
  url: string;
  name: string;
  description?: string;
  inLanguage?: string;
  publisher: Reference;
}
/**
 * NewsMediaOrganization.
 */
export interface Publisher {
  '@type': 'NewsMediaOrganization';
  /**
   * Absolute.
   */
  '@id': string;
  name: string;
  url: string;
  email?: string;
  /**
   * @minItems 1
   */
  sameAs?: [string, ...string[]];
  logo?: Reference;
}
