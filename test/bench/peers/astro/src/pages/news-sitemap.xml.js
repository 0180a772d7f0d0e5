import { articles } from '../articles.mjs';
import { newsSitemap } from '../documents.mjs';

export async function GET() {
  return new Response(newsSitemap(await articles()));
}
