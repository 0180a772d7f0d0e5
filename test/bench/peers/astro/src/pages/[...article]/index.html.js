import { articlePaths } from '../../articles.mjs';
import { page } from '../../documents.mjs';

export const getStaticPaths = articlePaths;

export function GET({ props }) {
  return new Response(page(props.article));
}
