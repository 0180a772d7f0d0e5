import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { oneLine } from '../../text.ts';
import { isTimed, readHeading, type UpdateHeading } from './heading.ts';

/** A part of the story under a heading with a time. */
export interface Post {
  heading: Heading;
  said: UpdateHeading;
  /** The day that stands over it: a heading that is a date and nothing else. */
  day?: string;
  nodes: RootContent[];
}

/** A story cut at the headings that begin with a time. */
export interface Cut {
  /** What stands before the first of them. */
  intro: Root;
  posts: Post[];
  /** Headings of the same rank without a time: whose they are, nobody can know. */
  strays: Heading[];
}

/** Cuts a live blog into its updates. Definitions of links and notes serve all parts, wherever they stand. */
export function cutAtTimes(story: Root, isDay: (text: string) => boolean): Cut {
  const cut: Cut = { intro: { type: 'root', children: [] }, posts: [], strays: [] };
  const definitions = story.children.filter(isDefinition);
  let day: string | undefined;
  for (const node of story.children) {
    if (isDefinition(node)) continue;
    const said = node.type === 'heading' ? readHeading(oneLine(textOf(node)), isDay) : undefined;
    const kind = node.type === 'heading' && said ? kindOf(node, said, cut) : 'text';
    if (kind === 'day') day = said?.day;
    else if (kind === 'update' && node.type === 'heading' && said) {
      cut.posts.push({ heading: node, said, ...(day !== undefined && { day }), nodes: [] });
    } else {
      if (kind === 'stray' && node.type === 'heading') cut.strays.push(node);
      (cut.posts.at(-1)?.nodes ?? cut.intro.children).push(node);
    }
  }
  cut.intro.children.push(...definitions);
  for (const { nodes } of cut.posts) nodes.push(...definitions);
  return cut;
}

/** The first heading with a time sets the rank of all. */
function kindOf(
  { depth }: Heading,
  said: UpdateHeading,
  { posts }: Cut,
): 'update' | 'day' | 'stray' | 'text' {
  const rank = posts[0]?.heading.depth;
  if (rank !== undefined && depth > rank) return 'text';
  if (isTimed(said)) return 'update';
  if (said.day !== undefined && said.headline === '') return 'day';
  return rank === undefined ? 'text' : 'stray';
}

function isDefinition({ type }: RootContent): boolean {
  return type === 'definition' || type === 'footnoteDefinition';
}
