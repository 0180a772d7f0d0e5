import { type Article, type Image, isNews, originalOf } from '../article.ts';
import type { Limit } from './partner.ts';

/** A headline of so many characters. */
export function headline({ least, most }: { least: number; most: number }): Limit {
  return {
    name: 'headline',
    pointer: '/headline',
    fault: ({ headline: text }) => {
      const length = [...text].length;
      if (length >= least && length <= most) return undefined;
      return {
        message: `takes headlines of ${least} to ${most} characters, and this one has ${length}`,
        hint: length < least ? 'Say more in the headline' : 'Shorten the headline',
      };
    },
  };
}

/** What the newsroom made: an advert that comes as news can cost a publication its place there. */
export const news: Limit = {
  name: 'news',
  pointer: '/kind',
  fault: (article) =>
    isNews(article)
      ? undefined
      : {
          message: 'takes no adverts among the news, and this story is sponsored',
          hint: 'Nothing to do: the story stays on your own pages and in your own feeds',
          severity: 'info',
        },
};

/** A story that may be found. */
export const listed: Limit = {
  name: 'listed',
  pointer: '/noindex',
  fault: ({ isIndexed }) =>
    isIndexed
      ? undefined
      : {
          message: 'lets readers find stories, and this one shall not be found ("noindex")',
          hint: 'Nothing to do, or take "noindex" out',
          severity: 'info',
        },
};

/** A story of the publication itself: who wrote another one gives it to partners. */
export const original: Limit = {
  name: 'original',
  pointer: '/canonicalUrl',
  fault: (article) => {
    const isFromElsewhere = article.syndicatedFrom !== undefined && article.syndicatedFrom.url === undefined;
    const { host, pointer } = originalOf(article) ?? { host: undefined, pointer: '/syndicatedFrom' };
    if (host === undefined && !isFromElsewhere) return undefined;
    return {
      pointer,
      message: `takes the publication’s own stories, and the original of this one is ${host === undefined ? 'elsewhere' : `at ${host}`}`,
      hint: 'Nothing to do: the story stays on your own pages and in your own feeds',
      severity: 'info',
    };
  },
};

/** A story that has a text at all. */
export const text: Limit = {
  name: 'text',
  pointer: '',
  fault: (article) =>
    textsOf(article).every((each) => each.trim() === '')
      ? { message: 'takes no story without a text', hint: 'Write the story below the front matter' }
      : undefined,
};

/** What a live blog says is in its updates. */
function textsOf({ body, liveBlogUpdate = [] }: Article): string[] {
  return [body.text, ...liveBlogUpdate.flatMap(({ headline = '', body: update }) => [headline, update.text])];
}

/** The whole story, which there is only where everybody may read it. */
export const wholeText: Limit = {
  name: 'whole text',
  pointer: '/access',
  fault: ({ access }) =>
    access === 'free'
      ? undefined
      : {
          message: 'takes whole stories only, and a part of this one is for readers with access',
          hint: 'Make the story free, or leave it to your own readers',
        },
};

/** A story in the language of the feed. */
export const oneLanguage: Limit = {
  name: 'language',
  pointer: '/inLanguage',
  fault: ({ inLanguage }, { site }) =>
    primary(inLanguage) === primary(site.language)
      ? undefined
      : {
          message: `takes feeds of one language (${site.language}), and this story is in ${inLanguage}`,
          hint: 'Nothing to do: the story goes out in all other feeds',
          severity: 'info',
        },
};

/** A picture, its smaller side of so many pixels where its size is known. */
export function picture({ side = 0 }: { side?: number } = {}): Limit {
  return {
    name: 'picture',
    pointer: '/image',
    fault: ({ image, body, liveBlogUpdate = [] }) => {
      const bodies = [body, ...liveBlogUpdate.map((update) => update.body)];
      const pictures = [...image, ...bodies.flatMap(({ images }) => images)];
      if (pictures.length === 0) {
        return { message: 'takes no story without a picture', hint: 'Add a picture with "image"' };
      }
      if (pictures.some((each) => smallerSide(each) >= side)) return undefined;
      const largest = Math.max(...pictures.map(smallerSide));
      return {
        message: `takes pictures of at least ${side} pixels on the smaller side, and the largest here has ${largest}`,
        hint: 'Use a larger version of the picture',
      };
    },
  };
}

/** Somebody who wrote it. */
export const author: Limit = {
  name: 'author',
  pointer: '/author',
  fault: ({ author: authors }) =>
    authors.length > 0
      ? undefined
      : { message: 'takes no story without an author', hint: 'Name who wrote it with "author"' },
};

/** Credits of all leading pictures. */
export const credits: Limit = {
  name: 'credit',
  pointer: '/image',
  fault: ({ image }) => {
    const bare = image.find(({ creditText, creator }) => creditText === undefined && creator === undefined);
    if (!bare) return undefined;
    return {
      message: `wants the credit of every picture, and ${bare.url} has none`,
      hint: 'Say with "credit" who made the picture',
    };
  },
};

/** Pixels; a picture whose size is not known may be large enough. */
function smallerSide({ width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY }: Image): number {
  return Math.min(width, height);
}

function primary(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
