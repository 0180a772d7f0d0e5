import { describe, expect, test } from 'vitest';
import { type NameParts, partsOf, sortOf } from '../../src/byline.ts';

/**
 * What Google asks of `author.name` ("only the author's name"; titles, jobs, outlets and "posted by" under their own
 * properties), and what schema.org says those are: honorificPrefix "preceding a Person's name such as Dr/Mrs/Mr",
 * honorificSuffix "following a Person's name such as M.D./PhD/MSCSW".
 */
const outlets = ['The Example Ledger', 'Example Press Ltd'];

function parts(written: string, language = 'en'): NameParts {
  return partsOf(written, { language, outlets });
}

describe('a name that is nothing but a name stays as it is', () => {
  test.each([
    // Written as in the languages that they come from; none of them holds a title, a job or an outlet.
    'Ana Example',
    'Ann',
    'María José De la Cruz',
    'De la Cruz Pérez',
    'Juan Ortega y Gasset',
    'José de Sousa e Silva',
    'Ludwig van Beethoven',
    'Annette von Droste-Hülshoff',
    'von Habsburg',
    'Ursula von der Leyen',
    'Ruud van Nistelrooij',
    "Gabriele D'Annunzio",
    'Di Maio Luigi',
    'Seán Ó Faoláin',
    'Björk Guðmundsdóttir',
    'Per Olov Enquist',
    'Gonzalo Por Example',
    'Martin Luther King, Jr.',
    'Martin Luther King Jr.',
    'Loudon Wainwright III',
    'J. R. R. Example',
    'MS Dhoni',
    'M. S. Swaminathan',
    'bell hooks',
    'danah boyd',
    'Major Garrett',
    'Judge Reinhold',
    'Dean Example',
    'Pan Wei',
    'Yo-Yo Ma',
    'Jack MA',
    'Prince Rogers Nelson',
    'Don DeLillo',
    'Doktor János',
    'Jan Doktor',
    'Doktor Anna Mária',
    'Anna Herr',
    'Peter Frau',
    'Michael Herr',
    'Sir',
    'Sir Mix-a-Lot',
    'Dr. Dre',
    'Dr. Meyer',
    'Professor Green',
    'Lady Gaga',
    'Lord Byron',
    'Madame de Staël',
    'Von Miller',
    'Gen Urobuchi',
    'Pastor Maldonado',
    'Sheikh Hasina',
    'Sri Mulyani Indrawati',
    'أحمد شوقي',
    'محمد بن سلمان',
    'Мария Иванова',
    'Αλέξης Παπαδόπουλος',
    'अमिताभ घोष',
    '村上春樹',
    '村上 春樹',
    '小川博士',
    '王小明',
    '김철수',
    'Nguyễn Văn An',
    'Mohammed bin Rashid Al Maktoum',
    'Abu Bakr al-Baghdadi',
    'Recep Example',
    'X Æ A-Xii',
  ])('%s', (name) => {
    expect(parts(name)).toEqual({ name });
    expect(sortOf(name)).toBeUndefined();
  });

  test.each([
    ['Von Anna', 'de'],
    ['Par Lagerkvist', 'fr'],
    ['Von Miller Example', 'en'],
    ['Di Maio Luigi', 'it'],
    ['von Trapp', 'de'],
  ])('%s, in %s', (name, language) => {
    expect(parts(name, language)).toEqual({ name });
  });
});

describe('titles before a name are honorificPrefix', () => {
  test.each([
    ['Dr Ana Example', 'Dr'],
    ['Dr. Ana Example', 'Dr.'],
    ['dr. Ana Example', 'dr.'],
    ['Dr.Ana Example', 'Dr.'],
    ['Prof. Dr. Ana Example', 'Prof. Dr.'],
    ['Prof. Dr. med. Dr. h. c. mult. Ana Example', 'Prof. Dr. med. Dr. h. c. mult.'],
    ['Priv.-Doz. Dr. Ana Example', 'Priv.-Doz. Dr.'],
    ['Dipl.-Ing. Ana Example', 'Dipl.-Ing.'],
    ['Mag. Ana Example', 'Mag.'],
    ['Mr Bo Example', 'Mr'],
    ['Mrs. Ana Example', 'Mrs.'],
    ['Ms Ana Example', 'Ms'],
    ['Frau Ana Example', 'Frau'],
    ['Mme Ana Example', 'Mme'],
    ['Sra. Ana De la Cruz', 'Sra.'],
    ['Dott.ssa Ana Example', 'Dott.ssa'],
    ['Profa. Dra. Ana Example', 'Profa. Dra.'],
    ['JUDr. Ana Example', 'JUDr.'],
    ['Sir Bo Example', 'Sir'],
    ['Dame Ana Example', 'Dame'],
    ['Rev. Bo Example', 'Rev.'],
    ['Lt. Col. Bo Example', 'Lt. Col.'],
    ['Sen. Ana Example', 'Sen.'],
    ['д-р Мария Иванова', 'д-р'],
    ['проф. Мария Иванова', 'проф.'],
    ['د. أحمد شوقي', 'د.'],
    ['الدكتور أحمد شوقي', 'الدكتور'],
    ['ד"ר דנה לוי', 'ד"ר'],
    ['डॉ. अमिताभ घोष', 'डॉ.'],
    ['Doç. Dr. Ayşe Example', 'Doç. Dr.'],
  ])('%s', (written, honorificPrefix) => {
    const { name } = parts(written);
    expect(parts(written)).toEqual({ name, honorificPrefix });
    expect(written.endsWith(name)).toBe(true);
    expect(name.split(' ').length).toBeGreaterThanOrEqual(2);
  });
});

describe('degrees and orders behind a name are honorificSuffix', () => {
  test.each([
    ['Gale Example, Ph.D.', 'Ph.D.'],
    ['Gale Example, PhD', 'PhD'],
    ['Gale Example PhD', 'PhD'],
    ['Gale Example, MD, PhD', 'MD, PhD'],
    ['Gale Example, MD', 'MD'],
    ['Gale Example OBE', 'OBE'],
    ['Gale Example, KC', 'KC'],
    ['Gale Example, CSc.', 'CSc.'],
    ['Gale Example, M.A.', 'M.A.'],
  ])('%s', (written, honorificSuffix) => {
    expect(parts(written)).toEqual({ name: 'Gale Example', honorificSuffix });
  });
});

describe('a job is jobTitle', () => {
  test.each([
    ['Bo Example, Political Editor', 'Political Editor'],
    ['Bo Example (Political Editor)', 'Political Editor'],
    ['Bo Example | Political Editor', 'Political Editor'],
    ['Bo Example – chief reporter', 'chief reporter'],
    ['Bo Example - Health and Science Editor', 'Health and Science Editor'],
    ['Bo Example, Politikredakteur', 'Politikredakteur'],
    ['Bo Example, envoyé spécial', 'envoyé spécial'],
    ['Bo Example, corresponsal en Lisboa', 'corresponsal en Lisboa'],
    ['Bo Example, giornalista', 'giornalista'],
    ['Bo Example, обозреватель', 'обозреватель'],
  ])('%s', (written, jobTitle) => {
    expect(parts(written)).toEqual({ name: 'Bo Example', jobTitle });
  });

  test.each([
    ['记者 王小明', '王小明', '记者'],
    ['本报记者 王小明', '王小明', '本报记者'],
    ['王小明記者', '王小明', '記者'],
    ['山田太郎 編集委員', '山田太郎', '編集委員'],
    ['김철수 기자', '김철수', '기자'],
  ])('%s', (written, name, jobTitle) => {
    expect(parts(written)).toEqual({ name, jobTitle });
  });
});

describe('the outlet is affiliation, where it is the publication or an agency', () => {
  test.each([
    ['Bo Example | The Example Ledger', 'The Example Ledger'],
    ['Bo Example, Example Ledger', 'Example Ledger'],
    ['Bo Example (Reuters)', 'Reuters'],
    ['Bo Example/AFP', 'AFP'],
    ['Bo Example for Reuters', 'Reuters'],
    ['Bo Example für dpa', 'dpa'],
    ['Bo Example - Associated Press', 'Associated Press'],
  ])('%s', (written, affiliation) => {
    expect(parts(written)).toEqual({ name: 'Bo Example', affiliation });
  });

  test.each(['Bo Example | Harbour Weekly', 'Concerned Citizens for Clean Air', 'Doctors for Peace'])(
    '%s stays whole: nobody here knows whether that is an outlet',
    (written) => {
      expect(parts(written)).toEqual({ name: written });
    },
  );
});

describe('what brings a name in is dropped', () => {
  test.each([
    ['By Ana Example', 'en'],
    ['by: Ana Example', 'en'],
    ['Story by Ana Example', 'en'],
    ['Words and pictures by Ana Example', 'en'],
    ['Von Ana Example', 'de'],
    ['von Ana Example', 'de-AT'],
    ['Von: Ana Example', 'en'],
    ['Text: Ana Example', 'de'],
    ['Par Ana Example', 'fr'],
    ['Por Ana Example', 'es'],
    ['di Ana Example', 'it'],
    ['Door Ana Example', 'nl'],
    ['Av Ana Example', 'nb'],
    ['文：Ana Example', 'zh'],
    ['文/Ana Example', 'zh'],
    ['Автор: Ana Example', 'ru'],
    ['بقلم: Ana Example', 'ar'],
  ])('%s, in %s', (written, language) => {
    expect(parts(written, language)).toEqual({ name: 'Ana Example' });
  });
});

test('all of it at once is taken apart', () => {
  expect(parts('By Dr. Ana Example, PhD, Political Editor | The Example Ledger')).toEqual({
    name: 'Ana Example',
    honorificPrefix: 'Dr.',
    honorificSuffix: 'PhD',
    jobTitle: 'Political Editor',
    affiliation: 'The Example Ledger',
  });
});

describe('what is not one name is not taken apart', () => {
  test.each([
    'Dr. Ana Example and Dr. Bo Example',
    'Dr. Ana Example & Bo Example',
    'Ana Example, editor, Bo Example, reporter',
    'Ana Example, editor and Bo Example',
    'Prof. [Ana Example](https://news.example/)',
    'Dr. Ana Example, Bo Example',
  ])('%s', (written) => {
    expect(parts(written)).toEqual({ name: written });
  });
});

describe('who is no person', () => {
  test.each([
    ['Reuters', 'agency'],
    ['afp', 'agency'],
    ['The Associated Press', 'agency'],
    ['Staff', 'group'],
    ['Newsroom', 'group'],
    ['News desk', 'group'],
    ['Data Desk', 'group'],
    ['Editorial board', 'group'],
    ['The Example Ledger Staff', 'group'],
    ['Reuters Staff', 'group'],
    ['Redaktion', 'group'],
    ['Die Redaktion', 'group'],
    ['Sportredaktion', 'group'],
    ['Von der Redaktion', 'group'],
    ['La rédaction', 'group'],
    ['Par la rédaction', 'group'],
    ['La Redacción', 'group'],
    ['Redazione', 'group'],
    ['Da Redação', 'group'],
    ['De redactie', 'group'],
    ['Редакция', 'group'],
    ['هيئة التحرير', 'group'],
    ['編集部', 'group'],
    ['北京日报编辑部', 'group'],
    ['편집부', 'group'],
    ['Example Media GmbH', 'company'],
    ['Example Wire Inc.', 'company'],
    ['Staff reporter', 'nameless'],
    ['Our Special Correspondent', 'nameless'],
    ['Editor', 'nameless'],
    ['本报记者', 'nameless'],
    ['admin', 'nobody'],
    ['webmaster', 'nobody'],
    ['Jamie Staff', 'perhaps group'],
    ['Lisbon Bureau', 'perhaps group'],
    ['University of Lisbon', 'perhaps office'],
  ])('%s: %s', (name, sort) => {
    expect(sortOf(name)).toBe(sort);
  });
});
