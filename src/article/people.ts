/** Somebody who wrote the story: schema.org Person or Organization. */
export interface Author {
  type: 'Person' | 'Organization';
  name: string;
  url?: string;
  sameAs?: string[];
  email?: string;
  jobTitle?: string;
}
