import type { RuleEntry } from './entry.ts';

/** Rules about the pictures of a story. */
export const pictureRules = {
  'no-image': {
    severity: 'info',
    title: 'The article has no picture',
    reason:
      'Search engines and social networks show stories without a picture smaller. Some partners leave them out altogether.',
    source:
      'Google, Article (image), https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'title: Ferry resumes',
      good: 'title: Ferry resumes\nimage:\n  url: ferry.jpg\n  alt: The ferry at the pier',
    },
  },
  'image-without-alternative': {
    severity: 'info',
    title: 'A picture has no alternative text',
    reason:
      'People who cannot see the picture hear its alternative text, and everybody reads it when the picture does not load. Say what the picture shows.',
    source: 'WCAG 2.2, success criterion 1.1.1, https://www.w3.org/TR/WCAG22/#non-text-content',
    example: { bad: '![](ferry.jpg)', good: '![The ferry at the pier in heavy rain](ferry.jpg)' },
  },
  'image-small': {
    severity: 'info',
    title: 'The picture is smaller than large previews need',
    reason:
      'Google Discover shows a large preview only from 1200 pixels of width and more than 300,000 pixels in all. Smaller pictures are published as they are and shown as thumbnails.',
    source: 'Google Discover, https://developers.google.com/search/docs/appearance/google-discover',
    example: { bad: 'image: ferry.jpg   # 640 × 360', good: 'image: ferry.jpg   # 1600 × 900' },
  },
  'logo-as-image': {
    severity: 'warning',
    title: "The publisher's logo stands in for a picture",
    reason:
      'Search engines ask for a picture that represents the story, and not for the logo. Readers who see the logo on every story learn nothing from it, so the story goes out without it.',
    source:
      'Google Discover, https://developers.google.com/search/docs/appearance/google-discover; Google, Article (image), https://developers.google.com/search/docs/appearance/structured-data/article',
    example: { bad: 'image: /img/logo.png', good: 'image: ferry.jpg' },
  },
  'image-without-credit': {
    severity: 'info',
    title: 'Nobody is named for a picture',
    reason:
      'Search engines show beside a picture whose it is and how to get a licence, as soon as one of creator, credit, copyright or licence is known. Photographers have a right to their names.',
    source:
      'Google, image licence metadata, https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata',
    example: {
      bad: 'image: { url: ferry.jpg, alt: A ferry }',
      good: 'image: { url: ferry.jpg, alt: A ferry, credit: Ana Example }',
    },
  },
  'image-format': {
    severity: 'warning',
    title: 'A picture has a format that search engines do not show',
    reason:
      'Google Images takes BMP, GIF, JPEG, PNG, WebP, SVG and AVIF. Many browsers show nothing else either, so the story is without a picture for their readers.',
    source:
      'Google Images, supported formats, https://developers.google.com/search/docs/appearance/google-images#supported-image-formats',
    example: { bad: 'image: ferry.heic', good: 'image: ferry.jpg' },
  },
  'image-ratios': {
    severity: 'info',
    title: 'The pictures do not have all shapes that search engines use',
    reason:
      'Google asks for the picture of an article in 16x9, 4x3 and 1x1, and cuts what it does not get, perhaps through a face. Give one of each, or let Copydesk cut them around the point that you name.',
    source:
      'Google, Article (image), https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'image: ferry.jpg',
      good: 'image: { url: ferry.jpg, focus: 30% 60% }   # and "images": { "derive": true }',
    },
  },
  'picture-not-made': {
    severity: 'error',
    title: 'No smaller picture can be made of a picture',
    reason:
      'The pages of the edition name a shape or size of this picture that cannot be made, so readers would see a hole. The file is probably damaged behind its first bytes.',
    example: { bad: 'a JPEG that was cut off while it was copied', good: 'the whole file' },
  },
  'unknown-digital-source': {
    severity: 'warning',
    title: 'How a picture came to be is not known by that name',
    reason:
      'Readers and search engines are told whether a picture was taken, drawn or generated, by a list of seventeen names that the IPTC keeps. A name outside it says nothing to them.',
    source:
      'IPTC, Digital Source Type, https://cv.iptc.org/newscodes/digitalsourcetype/; schema.org, https://schema.org/IPTCDigitalSourceEnumeration',
    example: { bad: 'sourceType: robot', good: 'sourceType: AI-generated' },
  },
} satisfies Record<string, RuleEntry>;
