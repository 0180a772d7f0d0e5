"""Reads YAML front matter, and writes what Pelican has no setting for: JSON-LD, metadata, JSON feeds."""
import json
import os

import yaml
from markdown import Markdown
from markupsafe import Markup
from pelican import signals
from pelican.readers import MarkdownReader, Category, Tag, Author
from pelican.utils import get_date

Loader = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)


class NewsReader(MarkdownReader):
    file_extensions = ['md']

    def read(self, source_path):
        with open(source_path, encoding='utf-8') as file:
            _, head, body = file.read().split('---\n', 2)
        fields = yaml.load(head, Loader=Loader)
        self._md = Markdown(extensions=['extra'], output_format='html')
        metadata = {
            'title': fields['title'],
            'slug': fields['slug'],
            'summary': fields['description'],
            'date': get_date(str(fields['date'])),
            'modified': get_date(str(fields.get('updated', fields['date']))),
            'category': Category(fields['section'], self.settings),
            'tags': [Tag(name, self.settings) for name in fields['tags']],
            'authors': [Author(each['name'], self.settings) for each in fields['authors']],
            'people': fields['authors'],
            'image': fields.get('image'),
            'folder': os.path.dirname(os.path.relpath(source_path, self.settings['PATH'])),
        }
        return self._md.convert(body), metadata


def use_reader(readers):
    readers.reader_classes['md'] = NewsReader


def write_data(generator, writer):
    output = generator.settings['OUTPUT_PATH']
    for article in generator.articles:
        folder = os.path.join(output, os.path.dirname(article.save_as))
        write(os.path.join(folder, 'article.jsonld'), linked(article))
        write(os.path.join(folder, 'metadata.json'), metadata_of(article))
    write(os.path.join(output, 'feed.json'), feed_of(generator.articles))
    for section, articles in generator.categories:
        write(os.path.join(output, section.slug, 'feed.json'), feed_of(articles))


def write(path, value):
    with open(path, 'w', encoding='utf-8') as file:
        json.dump(value, file, ensure_ascii=False)


def url_of(article):
    return f"{article.settings['SITEURL']}/{article.url}"


def linked(article):
    url, text = url_of(article), Markup(article.content).striptags()
    return {
        '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': f'{url}#article',
        'mainEntityOfPage': {'@type': 'WebPage', '@id': url}, 'url': url, 'headline': article.title,
        'description': article.metadata['summary'], 'datePublished': article.date.isoformat(),
        'dateModified': article.modified.isoformat(),
        'author': [{'@type': 'Person', **each} for each in article.people],
        'publisher': {'@type': 'NewsMediaOrganization', 'name': article.settings['SITENAME'], 'url': article.settings['SITEURL']},
        'articleSection': str(article.category), 'keywords': [str(tag) for tag in article.tags], 'inLanguage': 'en',
        'isAccessibleForFree': True, 'wordCount': len(text.split()), 'articleBody': text, 'image': article.image,
    }


def metadata_of(article):
    return {
        'title': article.title, 'description': article.metadata['summary'], 'url': url_of(article),
        'section': str(article.category), 'tags': [str(tag) for tag in article.tags], 'authors': article.people,
        'image': article.image, 'datePublished': article.date.isoformat(), 'html': article.content,
        'source': article.relative_source_path,
    }


def feed_of(articles):
    return {
        'version': 'https://jsonfeed.org/version/1.1',
        'title': 'The Port Example Ledger',
        'items': [
            {'id': url_of(each), 'url': url_of(each), 'title': each.title, 'summary': each.metadata['summary'],
             'content_html': each.content, 'date_published': each.date.isoformat(), 'tags': [str(tag) for tag in each.tags]}
            for each in articles[:50]
        ],
    }


def put_data_into_pages(generator):
    generator.env.filters['ld'] = lambda article: json.dumps(linked(article), ensure_ascii=False).replace('<', '\\u003c')


def register():
    signals.readers_init.connect(use_reader)
    signals.article_generator_init.connect(put_data_into_pages)
    signals.article_writer_finalized.connect(write_data)
