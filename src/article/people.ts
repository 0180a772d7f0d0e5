/** Somebody who wrote the story: schema.org Person or Organization. */
export interface Author {
  type: 'Person' | 'Organization';
  name: string;
  /** The id in the registry of authors; only they have one. */
  id?: string;
  url?: string;
  sameAs?: string[];
  email?: string;
  jobTitle?: string;
}
