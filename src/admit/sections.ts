import { sectionFolder, sectionNamed, urlOf } from '../addresses.ts';
import type { Section, Written } from '../article.ts';
import { nearestOf } from '../nearest.ts';
import { type Desk, quoted, readList, report } from './shapes.ts';

/** The sections that a story names, each once. One that the configuration does not declare is reported and kept. */
export function readSections(desk: Desk, pointer: string, value: Written): Section[] {
  const names = readList(desk, pointer, value) ?? [];
  const sections = names.map((name, index) => {
    const { slug, name: known, isDeclared } = sectionNamed(name, desk.publication);
    if (!isDeclared) reportUnknownSection(desk, Array.isArray(value) ? `${pointer}/${index}` : pointer, name);
    return { name: known, slug, url: urlOf(sectionFolder(slug), desk.publication.site) };
  });
  return sections.filter(
    (section, index) => sections.findIndex((other) => other.slug === section.slug) === index,
  );
}

function reportUnknownSection(desk: Desk, pointer: string, name: string): void {
  const names = Object.values(desk.publication.sections).map((section) => section.name);
  const nearest = nearestOf(name, names);
  report(desk, 'unknown-section', pointer, {
    message: `The configuration declares no section ${quoted(name)}`,
    hint: nearest === undefined ? `The sections are ${names.join(', ')}` : `Did you mean "${nearest}"?`,
  });
}
