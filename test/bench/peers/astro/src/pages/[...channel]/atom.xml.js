import { channelPaths } from '../../articles.mjs';
import { atom } from '../../documents.mjs';

export const getStaticPaths = channelPaths;

export function GET({ props }) {
  return new Response(atom(props.title, props.articles));
}
