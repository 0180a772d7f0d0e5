// Writes test/standards/schema-org-30.0.json: the part of schema.org that the outputs speak, out of the release's data files.
//   node test/tools/schema-org.mjs FOLDER    where FOLDER holds schemaorg-current-https.jsonld and schemaorgcontext.jsonld
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const RELEASE = '30.0';

/** Every type that an output may name. Add a line, run this again, and the tests know it with all of its properties. */
const TYPES = `
  Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle
  ReviewNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting
  WebSite WebPage ProfilePage CollectionPage AboutPage ContactPage WebPageElement BreadcrumbList ItemList ListItem
  Organization NewsMediaOrganization Corporation Person ContactPoint PostalAddress
  MediaObject ImageObject VideoObject AudioObject ImageGallery MediaGallery PodcastEpisode PodcastSeries Clip BroadcastEvent
  Place AdministrativeArea City State Country GeoCoordinates Event
  CreativeWork Comment CorrectionComment Book Movie Review Rating Claim ClaimReview SpeakableSpecification DataDownload Dataset
  Thing DefinedTerm DefinedTermSet CategoryCode QuantitativeValue PropertyValue Language Audience InteractionCounter Duration
  IPTCDigitalSourceEnumeration OnlineOnly UserComments`
  .trim()
  .split(/\s+/);

const DATA_TYPES =
  'Text URL Boolean Integer Float Number Date DateTime Time CssSelectorType XPathType PronounceableText DataType';

const KEPT = [
  '@type',
  'rdfs:subClassOf',
  'schema:domainIncludes',
  'schema:rangeIncludes',
  'schema:supersededBy',
];

/** The text of the table. */
export function tableOf(folder) {
  const { '@graph': graph } = read(folder, 'schemaorg-current-https.jsonld');
  const { '@context': context } = read(folder, 'schemaorgcontext.jsonld');
  const terms = termsOf(graph);
  return `{
  "about": "The part of the schema.org vocabulary that Copydesk's outputs speak, without its comments: made by test/tools/schema-org.mjs",
  "source": "https://schema.org/version/latest/schemaorg-current-https.jsonld and https://schema.org/docs/jsonldcontext.jsonld",
  "release": "${RELEASE}",
  "license": "https://creativecommons.org/licenses/by-sa/3.0/",
  "@context": {
${lines(contextOf(context, terms), (value, name) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)}
  },
  "@graph": [
${terms.map((term) => `    ${JSON.stringify(term)}`).join(',\n')}
  ]
}
`;
}

/** The types with all above them, their properties, and the members of enumerations among them. */
function termsOf(graph) {
  const byId = new Map(graph.map((term) => [term['@id'], term]));
  const classes = new Set();
  const addClass = (id) => {
    if (classes.has(id) || !byId.has(id)) return;
    classes.add(id);
    for (const parent of idsIn(byId.get(id)['rdfs:subClassOf'])) addClass(parent);
  };
  for (const name of [...TYPES, ...DATA_TYPES.split(' ')]) addClass(`schema:${name}`);
  const isKept = (term) =>
    classes.has(term['@id']) ||
    idsIn(term['schema:domainIncludes']).some((id) => classes.has(id)) ||
    idsIn(term['@type']).some(
      (type) => type !== 'schema:Enumeration' && classes.has(type) && type !== 'schema:DataType',
    );
  return graph.filter(isKept).map((term) => ({
    '@id': term['@id'],
    ...Object.fromEntries(KEPT.filter((key) => term[key] !== undefined).map((key) => [key, term[key]])),
  }));
}

/** What the context says of all terms, and of those of these whose values are more than text; `@vocab` does for the others. */
function contextOf(context, terms) {
  const typed = terms
    .map((term) => term['@id'].replace('schema:', ''))
    .filter((name) => context[name]?.['@type']);
  return Object.fromEntries(
    ['type', 'id', '@vocab', 'schema', ...typed].map((name) => [name, context[name]]),
  );
}

function idsIn(value) {
  return [value ?? []].flat().map((each) => (typeof each === 'object' ? each['@id'] : each));
}

function lines(record, toLine) {
  return Object.entries(record)
    .map(([name, value]) => toLine(value, name))
    .join(',\n');
}

function read(folder, file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

if (process.argv[1]?.endsWith('schema-org.mjs')) {
  const target = new URL(`../standards/schema-org-${RELEASE}.json`, import.meta.url);
  writeFileSync(target, tableOf(process.argv[2]));
}
