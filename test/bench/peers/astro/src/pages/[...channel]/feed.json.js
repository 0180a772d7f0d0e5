import { channelPaths } from '../../articles.mjs';
import { jsonFeed } from '../../documents.mjs';

export const getStaticPaths = channelPaths;

export function GET({ props }) {
  return new Response(jsonFeed(props.title, props.articles));
}
