import type { Taken } from './taken.ts';

/** Words for what people do at a publication, of which the last word of a job mostly is one. */
const JOB = new RegExp(
  `(?<!\\p{L})(?:${[
    'analyst|anchor|bureau chief|chief|columnist|contributor|correspondent|critic|director|editor|editor-in-chief|illustrator',
    'intern|journalist|photographer|photojournalist|presenter|producer|publisher|reporter|researcher|writer|cartoonist',
    '\\p{L}*(?:redakteur|reporter|korrespondent|journalist|kolumnist|fotograf|volontär)(?:in)?|volontärin|redaktionsleiter(?:in)?',
    'rédact(?:eur|rice)(?: en chef)?|correspondante?|chroniqueu(?:r|se)|journaliste|envoyée? spéciale?|grand reporter|éditorialiste',
    'redactora?|editora?|corresponsal|periodista|columnista|enviad[oa] especial|reportera|fotógraf[oa]|cronista',
    'jornalista|repórter|correspondente|colunista|fotojornalista|enviad[oa] especial',
    'giornalista|corrispondente|inviat[oa]|caporedattore|editorialista|redat(?:tore|trice)|cronista',
    'verslaggever|verslaggeefster|redacteur|columniste?|fotograaf|hoofdredacteur',
    'journalist|korrespondent|redaktör|redaktør|kommentator|skribent',
    'dziennikarka?|dziennikarz|redaktor(?:ka)?|reporterka|korespondent(?:ka)?',
    'журналист(?:ка)?|корреспондент|редактор|обозреватель|колумнист|репортёр|фотограф',
    'muhabiri?|gazeteci|editörü?|yazarı?',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** "Ana Example, Political Editor", "Ana Example (Redakteurin)", "Ana Example – envoyée spéciale". */
const BEHIND = /^(?<name>.+?)\s*(?:,|\||\(|\s[-–—]\s)\s*(?<job>[^,;|()]+?)\)?$/u;

/** Chinese, Japanese and Korean reporters' titles, which are no part of any name: 記者, "기자". */
const BEFORE_IN_HAN =
  /^(?<job>(?:本报|本報|本刊|见习|首席|驻\p{Script=Han}{1,6})?(?:记者|記者|特派员|特派員|通讯员|评论员))\s+(?<name>\S.*)$/u;
const BEHIND_IN_HAN =
  /^(?<name>.{2,}?)(?:\s*(?<job>(?:特派|見習|见习)?(?:記者|记者))|\s+(?<title>(?:\p{Script=Hangul}+\s)?(?:기자|특파원|논설위원|선임기자)|編集委員|論説委員|特派員|特派员))$/u;

/** A job before a name: where it ends and the name begins, nobody can tell for sure. */
const BEFORE =
  /^(?:\p{L}+\s){0,3}(?:analyst|columnist|correspondent|editor|journalist|photographer|reporter|writer|redakteur(?:in)?|korrespondent(?:in)?)\s+\p{Lu}/iu;

/** A name and the job behind it (or, in Chinese, before it); the name alone where there is none. */
export function takeJob(text: string): Taken {
  const han = (BEFORE_IN_HAN.exec(text) ?? BEHIND_IN_HAN.exec(text))?.groups;
  if (han) return { taken: han['job'] ?? han['title'] ?? '', rest: han['name'] ?? text };
  const { name = text, job = '' } = BEHIND.exec(text)?.groups ?? {};
  return isJob(job) ? { taken: job, rest: name } : { taken: '', rest: text };
}

/** In "editor and Ana Example" the last thing is no job. */
export function isJob(text: string): boolean {
  const last = text.split(/\s(?:and|und|et|y|e|og|och|&)\s/).at(-1) ?? '';
  return JOB.test(last);
}

/** Does a job stand before the name, as in "Editor Ana Example"? */
export function beginsWithJob(name: string): boolean {
  return BEFORE.test(name);
}
