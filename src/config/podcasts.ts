import { withoutAbsent } from '../absent.ts';
import type { Podcast } from '../article.ts';
import type { Configuration } from '../generated/configuration.ts';
import type { Fault } from './fault.ts';
import { type PictureFolder, pictureAt } from './picture.ts';

/** The shows by the sections that they are made of. */
export function podcastsOf({ podcasts = {} }: Configuration, folder: PictureFolder): Record<string, Podcast> {
  return Object.fromEntries(
    Object.entries(podcasts).map(([slug, { image, category, subcategory, explicit, type, ...rest }]) => [
      slug,
      {
        image: pictureAt(image, folder),
        category,
        isExplicit: explicit,
        type: type ?? 'episodic',
        ...withoutAbsent<Podcast>({ subcategory }),
        ...rest,
      },
    ]),
  );
}

/** Apple's categories and what they are divided into (https://podcasters.apple.com/support/1691-apple-podcasts-categories). */
const SUBCATEGORIES: Record<string, string[]> = {
  Arts: ['Books', 'Design', 'Fashion & Beauty', 'Food', 'Performing Arts', 'Visual Arts'],
  Business: ['Careers', 'Entrepreneurship', 'Investing', 'Management', 'Marketing', 'Non-Profit'],
  Comedy: ['Comedy Interviews', 'Improv', 'Stand-Up'],
  Education: ['Courses', 'How To', 'Language Learning', 'Self-Improvement'],
  Fiction: ['Comedy Fiction', 'Drama', 'Science Fiction'],
  Government: [],
  History: [],
  'Health & Fitness': [
    'Alternative Health',
    'Fitness',
    'Medicine',
    'Mental Health',
    'Nutrition',
    'Sexuality',
  ],
  'Kids & Family': ['Education for Kids', 'Parenting', 'Pets & Animals', 'Stories for Kids'],
  Leisure: [
    ...['Animation & Manga', 'Automotive', 'Aviation', 'Crafts', 'Games'],
    ...['Hobbies', 'Home & Garden', 'Video Games'],
  ],
  Music: ['Music Commentary', 'Music History', 'Music Interviews'],
  News: [
    ...['Business News', 'Daily News', 'Entertainment News', 'News Commentary'],
    ...['Politics', 'Sports News', 'Tech News'],
  ],
  'Religion & Spirituality': [
    ...['Buddhism', 'Christianity', 'Hinduism', 'Islam', 'Judaism', 'Religion', 'Spirituality'],
  ],
  Science: [
    ...['Astronomy', 'Chemistry', 'Earth Sciences', 'Life Sciences', 'Mathematics'],
    ...['Natural Sciences', 'Nature', 'Physics', 'Social Sciences'],
  ],
  'Society & Culture': ['Documentary', 'Personal Journals', 'Philosophy', 'Places & Travel', 'Relationships'],
  Sports: [
    ...['Baseball', 'Basketball', 'Cricket', 'Fantasy Sports', 'Football', 'Golf', 'Hockey', 'Rugby'],
    ...['Running', 'Soccer', 'Swimming', 'Tennis', 'Volleyball', 'Wilderness', 'Wrestling'],
  ],
  Technology: [],
  'True Crime': [],
  'TV & Film': ['After Shows', 'Film History', 'Film Interviews', 'Film Reviews', 'TV Reviews'],
};

/** What directories of podcasts would refuse: a category that they do not know, a show that nobody announces. */
export function podcastFacts({ podcasts = {}, sections = {} }: Configuration): Fault[] {
  return Object.entries(podcasts).flatMap(([slug, { category, subcategory }]) => [
    ...unknownCategory(category, subcategory).map((fault) => ({
      ...fault,
      pointer: `/podcasts/${slug}/${fault.pointer}`,
    })),
    ...unknownSection(slug, Object.keys(sections)),
  ]);
}

function unknownCategory(category: string, subcategory: string | undefined): Fault[] {
  const known = Object.hasOwn(SUBCATEGORIES, category) ? SUBCATEGORIES[category] : undefined;
  if (!known) {
    const hint = `Choose one of ${Object.keys(SUBCATEGORIES).join(', ')}`;
    return [{ pointer: 'category', message: `There is no category "${category}" of podcasts`, hint }];
  }
  if (subcategory === undefined || known.includes(subcategory)) return [];
  const hint =
    known.length > 0 ? `Choose one of ${known.join(', ')}` : 'Leave it out: this category has none';
  return [
    { pointer: 'subcategory', message: `"${subcategory}" is no part of the category "${category}"`, hint },
  ];
}

/** Where sections are declared, a show must be of one of them. */
function unknownSection(slug: string, sections: string[]): Fault[] {
  if (sections.length === 0 || sections.includes(slug)) return [];
  const hint = `Name the section whose stories have the episodes: ${sections.join(', ')}`;
  return [{ pointer: `/podcasts/${slug}`, message: `There is no section "${slug}" for a podcast`, hint }];
}
