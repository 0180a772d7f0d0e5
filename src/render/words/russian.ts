import type { Words } from './word.ts';

/** The words of a page in Russian. */
export const russian: Words = {
  skipToStory: 'Перейти к статье',
  skipToLatest: 'Перейти к последним статьям',
  home: 'Главная',
  by: 'Текст: ',
  comma: ', ',
  semicolon: '; ',
  and: ' и ',
  updated: 'Обновлено',
  latest: 'Последние статьи',
  sections: 'Рубрики',
  topics: 'Темы',
  otherLanguages: 'На других языках',
  feeds: 'Ленты новостей',
  feedsExplained:
    'Лента приносит каждую новую статью в выбранное вами приложение для чтения, без регистрации.',
  nothingYet: 'Здесь пока нет статей. Загляните позже.',
  analysis: 'Анализ',
  opinion: 'Мнение',
  background: 'Контекст',
  reportage: 'Репортаж',
  review: 'Рецензия',
  'ask-public': 'Ваше мнение',
  satire: 'Сатира',
  sponsored: 'На правах рекламы',
  correction: 'Исправление',
  clarification: 'Уточнение',
  update: 'Обновление',
  retraction: 'Отзыв статьи',
};
