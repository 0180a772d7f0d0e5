import type { Words } from './word.ts';

/** The words of a page in Italian. */
export const italian: Words = {
  skipToStory: 'Vai all’articolo',
  skipToLatest: 'Vai alle ultime notizie',
  home: 'Home',
  by: 'Di ',
  comma: ', ',
  semicolon: '; ',
  and: ' e ',
  updated: 'Aggiornato',
  latest: 'Ultime notizie',
  sections: 'Sezioni',
  topics: 'Temi',
  otherLanguages: 'In altre lingue',
  feeds: 'Feed',
  feedsExplained:
    'Un feed porta ogni nuovo articolo nell’app di lettura che preferisci, senza bisogno di un account.',
  nothingYet: 'Qui non ci sono ancora articoli. Torna presto.',
  analysis: 'Analisi',
  opinion: 'Opinione',
  background: 'Approfondimento',
  reportage: 'Reportage',
  review: 'Recensione',
  'ask-public': 'Partecipa',
  satire: 'Satira',
  sponsored: 'Contenuto sponsorizzato',
  correction: 'Rettifica',
  clarification: 'Precisazione',
  update: 'Aggiornamento',
  retraction: 'Ritrattazione',
};
