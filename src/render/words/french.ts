import type { Words } from './word.ts';

/** The words of a page in French. */
export const french: Words = {
  skipToStory: 'Aller à l’article',
  skipToLatest: 'Aller aux derniers articles',
  home: 'Accueil',
  by: 'Par ',
  comma: ', ',
  semicolon: '\u00a0; ',
  and: ' et ',
  updated: 'Mis à jour',
  latest: 'Derniers articles',
  sections: 'Rubriques',
  topics: 'Thèmes',
  otherLanguages: 'Dans d’autres langues',
  feeds: 'Flux',
  feedsExplained:
    'Un flux apporte chaque nouvel article dans l’application de lecture de votre choix, sans compte.',
  nothingYet: 'Il n’y a pas encore d’articles ici. Revenez bientôt.',
  analysis: 'Analyse',
  opinion: 'Opinion',
  background: 'Contexte',
  reportage: 'Reportage',
  review: 'Critique',
  'ask-public': 'Appel à témoignages',
  satire: 'Satire',
  sponsored: 'Contenu sponsorisé',
  correction: 'Rectificatif',
  clarification: 'Précision',
  update: 'Mise à jour',
  retraction: 'Rétractation',
};
