import { defineCollection, z } from 'astro:content';
import { env } from 'node:process';
import { glob } from 'astro/loaders';

const articles = defineCollection({
  loader: glob({
    pattern: '**/*.md',
    base: env.CORPUS,
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date(),
    updated: z.coerce.date().optional(),
    authors: z.array(z.object({ name: z.string(), url: z.string() })),
    section: z.string(),
    tags: z.array(z.string()),
    image: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
});

export const collections = { articles };
