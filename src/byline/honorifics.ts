import type { Taken } from './taken.ts';

/** Titles before a name that are written with or without a dot. */
const LOOSE = 'Dr Dra Prof Profa Pr Mr Mrs Ms Mx Mme Mlle Rev Revd Δρ डॉ';
/** Those that without a dot may be a name or initials: "Gen Example", "MS Example". */
const DOTTED = `Adm Arq Avv Bc Capt Cmdr Col Dhr Dipl.-Ing Dipl Doc Doç Dott Dr.-Ing Drs Fr Gen Gov Hon Ing Ir
  JUDr Lic Lt Mag Maj Mevr Mgr MUDr MVDr PaedDr PGS.TS PhDr Priv.-Doz Rep RNDr Sen Sgt Sig Sr Sra Srta
  ThDr ThS Univ.-Prof inż проф Проф акад प्रो د أ.د`;
/** Those that have no dot. */
const WHOLE = `Professor Professorin Professeur Professeure Miss Frau Herr Madame Monsieur Señora Señor Signora Sir Dame
  Reverend Pfarrer Pfarrerin PD mgr г-н г-жа д-р Д-р ד"ר ד״ר פרופ' פרופ׳ الدكتور الدكتورة دکتر Dr.ª Prof.ª Dott.ssa Dr.ssa Prof.ssa Sig.ra Sig.na`;
/** What follows a doctorate or a chair: "Dr. med.", "Prof. Dr. rer. nat. habil.". */
const FACULTY =
  /^(?:(?:med|phil|rer|nat|pol|oec|jur|iur|habil|hab|theol|vet|dent|ing|sc|techn|agr|mult|em|emer|h\.\s?c|h|c)\.\s*)+/u;

/** Titles that may as well be the beginning of a name, or of a peerage: "Lord Example", "Major Example". */
const DOUBTFUL =
  /^(?:(?:The )?(?:Rt\.? )?Hon\.?|Lord|Lady|Baroness|Doctor|Doktor|Father|Captain|Archbishop|Senator|President|Minister)\s/u;

const LOOSE_SUFFIXES =
  'PhD Ph.D. Ph.D DPhil D.Phil. OBE MBE CBE KBE DBE FRS Esq. Esq M.D. J.D. LL.M. MEP MdB';
/** Those that without a comma may be a name in capitals: "Jack MA". */
const SUFFIXES_AFTER_COMMA = `MD DO JD DDS DVM MBA M.B.A. MSc M.Sc. MA M.A. BA B.A. BSc B.Sc. MPH MPP MPhil LLB LL.B. LLM CMG KC QC
  MP MdL FRSE RN CPA CFA SJ S.J. CSc. CSc DrSc. MBBS MRCP FRCP EdD Ed.D. ThD Th.D. PsyD Psy.D. LCSW RD`;

const PREFIX = new RegExp(
  `^(?:(?:${alternatives(WHOLE)})\\s+|(?:${alternatives(LOOSE)})(?:\\.\\s*|\\s+)|(?:${alternatives(DOTTED)})\\.\\s*)`,
  'u',
);
const ONE_SUFFIX = `(?:${alternatives(`${LOOSE_SUFFIXES} ${SUFFIXES_AFTER_COMMA}`)})`;
const SUFFIX = new RegExp(
  `(?:,\\s*(${ONE_SUFFIX}(?:,?\\s+${ONE_SUFFIX})*)|\\s+(${alternatives(LOOSE_SUFFIXES)}))$`,
  'u',
);

/** The titles before a name: "Prof. Dr. med. Ana Example" → "Prof. Dr. med." and the rest. */
export function takePrefix(text: string): Taken {
  let rest = text;
  for (let title = PREFIX.exec(rest)?.[0]; title !== undefined; title = PREFIX.exec(rest)?.[0]) {
    rest = rest.slice(title.length);
    rest = rest.slice(FACULTY.exec(rest)?.[0].length ?? 0);
  }
  return { taken: text.slice(0, text.length - rest.length).trim(), rest };
}

/** Degrees and orders behind a name: "Ana Example, MD, PhD" → "MD, PhD" and the rest. Jr. and III belong to the name. */
export function takeSuffix(text: string): Taken {
  const match = SUFFIX.exec(text);
  if (!match) return { taken: '', rest: text };
  return { taken: match[1] ?? match[2] ?? '', rest: text.slice(0, match.index).trim() };
}

/** Is a text nothing but titles, as in `title: Dr.`? */
export function isPrefix(text: string): boolean {
  return takePrefix(`${text} `).rest.trim() === '' && text.trim() !== '';
}

/** Does a name begin with what may be a title, and may be a part of the name? */
export function mayHaveTitle(name: string): boolean {
  return DOUBTFUL.test(name) || takePrefix(name).taken !== '';
}

/** The longest first, since an alternative ends the search; each with a small or a capital initial. */
function alternatives(list: string): string {
  const words = list.split(/\s+/).toSorted((a, b) => b.length - a.length);
  return words.map((word) => oneOfCases(word)).join('|');
}

function oneOfCases(word: string): string {
  const [first = '', ...others] = word;
  const rest = literal(others.join(''));
  const small = first.toLowerCase();
  return small === first ? literal(first) + rest : `[${first}${small}]${rest}`;
}

/** A text as it stands in a regular expression. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
