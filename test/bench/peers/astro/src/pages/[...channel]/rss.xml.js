import { channelPaths } from '../../articles.mjs';
import { rss } from '../../documents.mjs';

export const getStaticPaths = channelPaths;

export function GET({ props }) {
  return new Response(rss(props.title, props.articles));
}
