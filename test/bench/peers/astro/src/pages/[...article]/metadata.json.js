import { articlePaths } from '../../articles.mjs';
import { metadata } from '../../documents.mjs';

export const getStaticPaths = articlePaths;

export function GET({ props }) {
  return new Response(JSON.stringify(metadata(props.article)));
}
