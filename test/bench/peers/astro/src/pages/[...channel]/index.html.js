import { channelPaths } from '../../articles.mjs';
import { list } from '../../documents.mjs';

export const getStaticPaths = channelPaths;

export function GET({ props }) {
  return new Response(list(props.title, props.articles));
}
