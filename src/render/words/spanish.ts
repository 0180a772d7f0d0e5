import type { Words } from './word.ts';

/** The words of a page in Spanish. */
export const spanish: Words = {
  skipToStory: 'Ir al artículo',
  skipToLatest: 'Ir a las últimas noticias',
  home: 'Inicio',
  by: 'Por ',
  comma: ', ',
  semicolon: '; ',
  and: ' y ',
  updated: 'Actualizado',
  latest: 'Últimas noticias',
  sections: 'Secciones',
  topics: 'Temas',
  otherLanguages: 'En otros idiomas',
  feeds: 'Canales de noticias',
  feedsExplained:
    'Un canal (feed) lleva cada noticia nueva a la aplicación de lectura que usted prefiera, sin necesidad de una cuenta.',
  nothingYet: 'Todavía no hay noticias aquí. Vuelva pronto.',
  analysis: 'Análisis',
  opinion: 'Opinión',
  background: 'Contexto',
  reportage: 'Reportaje',
  review: 'Reseña',
  'ask-public': 'Participe',
  satire: 'Sátira',
  sponsored: 'Patrocinado',
  correction: 'Corrección',
  clarification: 'Aclaración',
  update: 'Actualización',
  retraction: 'Retractación',
};
