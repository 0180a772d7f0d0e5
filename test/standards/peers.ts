/** What a thing of a story's page is called in the table, and schema.org's types for it. */
export const THINGS = {
  'the story': ['NewsArticle', 'Article', 'LiveBlogPosting'],
  'an update of a live blog': ['BlogPosting'],
  'an author': ['Person'],
  'a picture': ['ImageObject'],
  'the publisher': ['NewsMediaOrganization', 'Organization'],
  'the page': ['WebPage'],
  'the site': ['WebSite'],
  'a correction': ['CorrectionComment'],
  'a place': ['Place'],
} as const;

export type Thing = keyof typeof THINGS;

/** A system whose code is public: where, in which version, and the properties that it writes of each thing. */
export interface Peer {
  name: string;
  source: string;
  says: Partial<Record<Thing, string>>;
}

/** Read in their public code; what a setting or an addition for money adds is counted as said. */
export const PEERS: Peer[] = [
  {
    name: 'Yoast SEO',
    source:
      'https://github.com/Yoast/wordpress-seo/tree/b4a0dc53c0f4d6b681e59f9ad17a6611d40b5619/src/generators/schema',
    says: {
      'the story':
        'isPartOf author headline datePublished dateModified mainEntityOfPage wordCount commentCount publisher image thumbnailUrl keywords articleSection inLanguage potentialAction',
      'an author': 'name image logo description sameAs url',
      'a picture': 'url contentUrl caption width height inLanguage',
      'the publisher':
        'name alternateName url logo image sameAs publishingPrinciples ownershipFundingInfo actionableFeedbackPolicy correctionsPolicy ethicsPolicy diversityPolicy diversityStaffingReport',
      'the page':
        'url name isPartOf about primaryImageOfPage datePublished dateModified author description breadcrumb inLanguage potentialAction',
      'the site': 'url name description publisher alternateName potentialAction inLanguage',
    },
  },
  {
    name: 'Ghost',
    source:
      'https://github.com/TryGhost/Ghost/blob/02b1ea7c1e33f248ed28fb0680f3cbb71f443883/ghost/core/core/frontend/meta/schema.js',
    says: {
      'the story':
        'publisher author contributor headline url datePublished dateModified image keywords description mainEntityOfPage',
      'an author': 'name image url sameAs description',
      'a picture': 'url width height',
      'the publisher': 'name url logo',
      'the site': 'publisher url name image mainEntityOfPage description',
    },
  },
  {
    name: 'BBC',
    source:
      'https://github.com/bbc/simorgh/blob/89faf6d24aadc9172afe5efcaf9a6b0a471dba50/src/app/components/LinkedData/index.tsx',
    says: {
      'the story':
        'url publisher thumbnailUrl image mainEntityOfPage headline description datePublished dateModified coverageStartTime coverageEndTime inLanguage about author locationCreated',
      'an author': 'name sameAs image',
      'a picture': 'url width height',
      'the publisher': 'name publishingPrinciples noBylinesPolicy logo',
      'the page': 'name',
    },
  },
  {
    name: 'Guardian',
    source:
      'https://github.com/guardian/frontend/blob/0dd871ad8510bdebe4aef2ec887a9636d2d75952/common/app/model/dotcomrendering/LinkedData.scala',
    says: {
      'the story':
        'publisher isAccessibleForFree isPartOf image author datePublished headline dateModified mainEntityOfPage coverageStartTime coverageEndTime liveBlogUpdate',
      'an update of a live blog':
        'publisher isAccessibleForFree image author datePublished headline dateModified mainEntityOfPage articleBody',
      'an author': 'name sameAs',
      'a picture': 'url width height',
      'the publisher': 'name url logo sameAs',
      'the page': 'potentialAction',
    },
  },
];
