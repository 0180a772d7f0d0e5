/** News agencies, as bylines name them. */
const AGENCIES = [
  'AAP',
  'AFP',
  'Agence France-Presse',
  'Anadolu',
  'ANI',
  'ANP',
  'ANSA',
  'AP',
  'APA',
  'Associated Press',
  'Belga',
  'Bloomberg',
  'Bloomberg News',
  'Canadian Press',
  'Deutsche Presse-Agentur',
  'dpa',
  'EFE',
  'IANS',
  'Interfax',
  'Keystone-SDA',
  'Kyodo',
  'Kyodo News',
  'Lusa',
  'NTB',
  'PA Media',
  'Press Association',
  'Press Trust of India',
  'PTI',
  'Reuters',
  'Ritzau',
  'TASS',
  'United Press International',
  'UPI',
  'Xinhua',
  'Yonhap',
];

const agencies = new Map(AGENCIES.map((name) => [name.toLowerCase(), name]));

/** What a group of colleagues is called: "Staff", "The data desk", "Editorial board". */
const GROUP =
  /^(?:[\p{L}\p{M}\p{N}'’.& -]+ )?(?:agencies|agency|bureau|(?:news|copy|web)?desk|editors|editorial(?: board| staff| team)?|news service|newsroom|newswire|press office|redacci[oó]n|[\p{L}-]*redaktion(?:en)?|redactie|redaksjonen|redakcja|redakce|redazione|redação|rédaction|staff|team|writers|correspondents)$/iu;

/** The same in scripts that know no capital letters, or put no blanks between words. */
const GROUP_ELSEWHERE =
  /^(?:.*\s)?(?:от редакции|редакция|редколлегия|هيئة التحرير|أسرة التحرير|संपादकीय|संपादक मंडल)$|(?:編集部|編輯部|编辑部|編集委員会|社説|편집부|보도국|편집국)$/iu;

/** "Von der Redaktion", "Par la rédaction": the group without the words before it. */
const BEFORE_GROUP =
  /^(?:von (?:der|unserer)|par (?:la|notre)|por la|de la|da|dalla|van (?:de|onze)|from (?:the|our)|by (?:the|our)|av|af)\s+(?=\S+$)/iu;

/** What desks are called after, so that "Data Desk" is no person. */
const TOPIC =
  /^(?:arts|breaking|business|city|climate|copy|cricket|culture|data|digital|economy|editorial|education|entertainment|environment|features|finance|foreign|graphics|health|home|international|investigations?|lifestyle|live|local|metro|money|multimedia|national|news|night|online|opinion|our|photo|picture|podcast|politics|regional|science|social|sports?|style|tech|technology|the|travel|video|visuals|weather|web|weekend|wire|world)$/i;

/** Forms of companies and societies: no person is called so. */
const LEGAL_FORM = /\s(?:ltd|inc|llc|llp|plc|gmbh|e\.\s?v\.|s\.\s?a\.|s\.r\.l\.|b\.v\.|oy|aps|pty)\.?$/iu;

/** What offices and societies mostly are called, and people now and then. */
const OFFICE =
  /(?:^|\s)(?:association|authority|committee|council|department|federation|foundation|institute|ministry|network|university|university of .+|ministry of .+|department of .+|friends of .+)$/iu;

/** Somebody of the staff who is not named: no person has this name. */
const NAMELESS =
  /^(?:(?:by|from)\s+)?(?:(?:a|an|our|the|own|staff|special|guest|local|news|web|agency)\s+)*(?:reporters?|writers?|correspondents?|contributors?|columnist|journalist|editor)$/iu;
const NAMELESS_ELSEWHERE =
  /^(?:von )?(?:unser(?:em)? (?:korrespondent|reporter)(?:en)?|redakteur(?:in)?|(?:de )?notre (?:correspondant|envoyé spécial)e?|(?:nuestro )?corresponsal|(?:dal nostro )?(?:inviato|corrispondente)|(?:наш )?(?:корреспондент|собкор)|本報記者|本报记者|本紙記者|本刊记者)$/iu;

/** What content systems write where nobody is named. */
const NOBODY =
  /^(?:admin|administrator|anon|author|default|guest|n\/?a|nobody|none|null|root|system|tba|tbd|test|todo|undefined|unknown|user|username|webmaster|wordpress|wp-?admin)$/i;

/** How sure it is that a name in a byline is not a person's. */
export type Sort =
  | 'agency'
  | 'group'
  | 'company'
  | 'perhaps group'
  | 'perhaps office'
  | 'nameless'
  | 'nobody';

/** What a name in a byline plainly is besides a person's; undefined where it is a person's. */
export function sortOf(name: string): Sort | undefined {
  if (NOBODY.test(name)) return 'nobody';
  if (agencyNamed(name) !== undefined) return 'agency';
  if (NAMELESS.test(name) || NAMELESS_ELSEWHERE.test(name)) return 'nameless';
  if (GROUP_ELSEWHERE.test(name)) return 'group';
  if (GROUP.test(name)) return mayBePerson(name) ? 'perhaps group' : 'group';
  if (LEGAL_FORM.test(name)) return 'company';
  return OFFICE.test(name) ? 'perhaps office' : undefined;
}

/** Words for a group that are surnames as well. */
const SURNAME = /\s(?:agency|bureau|desk|staff|team|writers)$/i;

/** "Jamie Staff" may be somebody's name: two words with capitals, the first of them no topic and no agency. */
function mayBePerson(name: string): boolean {
  const [, first = ''] = /^(\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+$/u.exec(name) ?? [];
  if (first === '' || !SURNAME.test(name)) return false;
  return !TOPIC.test(first) && agencyNamed(first) === undefined;
}

/** The news agency that a name means, in its own spelling; undefined where it means none. */
export function agencyNamed(name: string): string | undefined {
  return agencies.get(name.replace(/^the /i, '').toLowerCase());
}

/** The organisation that a name in a byline stands for, in its own spelling; undefined where it is a person's. */
export function organizationNamed(name: string): string | undefined {
  const agency = agencyNamed(name);
  if (agency !== undefined) return agency;
  const sort = sortOf(name);
  return sort === 'group' || sort === 'perhaps group' ? name.replace(BEFORE_GROUP, '') : undefined;
}

/** A group without the words that bring it in; any other name as it stands. */
export function plainGroup(name: string): string {
  return sortOf(name) === 'group' ? name.replace(BEFORE_GROUP, '') : name;
}
