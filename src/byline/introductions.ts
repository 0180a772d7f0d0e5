/** "Posted by", "Words and pictures by": what English puts before a name. */
const ENGLISH =
  /^(?:(?:posted|written|compiled|reported|told|words|text|story|report|reporting|analysis|opinion|review|interview|guest post|words and (?:pictures|photos|images)|text and (?:pictures|photos))\s+)?by\s*:?\s+(?=\S)/i;

/** Labels with a colon, which no name has: "Text:", "Autor:", "文：". */
const LABEL =
  /^(?:by|von|par|por|di|door|av|af|words|text|texte|texto|testo|tekst|story|reporting|author|autor|autora|auteur|autore|författare|forfatter|Автор|Текст|بقلم|كتب|كتبه|لेखक|लेखक|文|作者|撰文|記者|记者|글)(?:\s*[:：]|(?<=文|글)\s*[/／])\s*(?=\S)/iu;

/** Words that bring in a name in one language and are names in others ("Von Example", "Par Example"). */
const OF_LANGUAGE: Record<string, RegExp> = {
  ar: /^بقلم\s+/u,
  da: /^[Aa]f\s+/u,
  de: /^[Vv]on\s+/u,
  es: /^[Pp]or\s+/u,
  fr: /^[Pp]ar\s+/u,
  it: /^di\s+/u,
  nl: /^[Dd]oor\s+/u,
  nb: /^[Aa]v\s+/u,
  nn: /^[Aa]v\s+/u,
  no: /^[Aa]v\s+/u,
  pt: /^[Pp]or\s+/u,
  sv: /^[Aa]v\s+/u,
};

/** The name without what brings it in. Without a colon, two words at least must be left for a name. */
export function withoutIntroduction(text: string, language: string): string {
  const plain = text.replace(LABEL, '').replace(ENGLISH, '');
  if (plain !== text) return plain;
  const own = OF_LANGUAGE[language.toLowerCase().split('-', 1)[0] ?? ''];
  const rest = own ? text.replace(own, '') : text;
  return /^[^\p{Ll}\s]\S*\s+\S/u.test(rest) ? rest : text;
}
