/** The names in a byline of wire copy: "Ana Example, Bo Example and Kim Example". */
export function namesInByline(byline: string): string[] {
  return byline
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

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

/** What a group of colleagues is called: "Staff", "The data desk", "Editorial board". */
const GROUP =
  /^(?:[\p{L}\p{M}\p{N}'’.& -]+ )?(?:agency|bureau|desk|editors|editorial board|editorial team|news service|newsroom|newswire|press office|redacción|redaktion|redazione|redação|rédaction|staff)$/iu;

/** The organisation that a name in a byline stands for, in its own spelling; undefined where it is a person's. */
export function organizationNamed(name: string): string | undefined {
  const plain = name.replace(/^the /i, '').toLowerCase();
  const agency = AGENCIES.find((each) => each.toLowerCase() === plain);
  return agency ?? (GROUP.test(name) ? name : undefined);
}
