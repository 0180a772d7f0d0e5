import type { Words } from './word.ts';

/** The words of a page in Portuguese. */
export const portuguese: Words = {
  skipToStory: 'Ir para o artigo',
  skipToLatest: 'Ir para as últimas notícias',
  home: 'Início',
  by: 'Por ',
  comma: ', ',
  semicolon: '; ',
  and: ' e ',
  updated: 'Atualizado',
  latest: 'Últimas notícias',
  sections: 'Secções',
  topics: 'Temas',
  otherLanguages: 'Noutras línguas',
  feeds: 'Feeds',
  feedsExplained:
    'Um feed leva cada nova notícia à aplicação de leitura que preferir, sem precisar de conta.',
  nothingYet: 'Ainda não há notícias aqui. Volte em breve.',
  analysis: 'Análise',
  opinion: 'Opinião',
  background: 'Contexto',
  reportage: 'Reportagem',
  review: 'Crítica',
  'ask-public': 'Participe',
  satire: 'Sátira',
  sponsored: 'Patrocinado',
  correction: 'Correção',
  clarification: 'Esclarecimento',
  update: 'Atualização',
  retraction: 'Retratação',
};
