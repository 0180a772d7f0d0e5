import { articlePaths } from '../../articles.mjs';
import { linked } from '../../documents.mjs';

export const getStaticPaths = articlePaths;

export function GET({ props }) {
  return new Response(JSON.stringify(linked(props.article)));
}
