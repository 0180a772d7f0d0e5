# Per article a page, its JSON-LD and its metadata; RSS, Atom and JSON feeds of the site and of each section; a news sitemap.
import os

HERE = os.path.dirname(os.path.abspath(__file__))
SITENAME = 'The Port Example Ledger'
SITEURL = 'https://ledger.example'
PATH = os.environ['CORPUS']
OUTPUT_PATH = os.environ['OUT']
THEME = os.path.join(HERE, 'theme')
PLUGIN_PATHS = [HERE]
PLUGINS = ['newsroom']
TIMEZONE = 'UTC'
DEFAULT_LANG = 'en'
PAGE_PATHS = []
STATIC_PATHS = []
THEME_STATIC_PATHS = []
ARTICLE_URL = '{folder}/{slug}/'
ARTICLE_SAVE_AS = '{folder}/{slug}/index.html'
CATEGORY_SAVE_AS = '{slug}/index.html'
AUTHOR_SAVE_AS = TAG_SAVE_AS = DRAFT_SAVE_AS = ''
DIRECT_TEMPLATES = ['index', 'news_sitemap']
INDEX_SAVE_AS = 'index.html'
NEWS_SITEMAP_SAVE_AS = 'news-sitemap.xml'
TEMPLATE_EXTENSIONS = ['.html', '.xml']
DEFAULT_PAGINATION = False
FEED_ALL_RSS = 'rss.xml'
FEED_ALL_ATOM = 'atom.xml'
CATEGORY_FEED_RSS = '{slug}/rss.xml'
CATEGORY_FEED_ATOM = '{slug}/atom.xml'
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
FEED_MAX_ITEMS = 50
RSS_FEED_SUMMARY_ONLY = False
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
CACHE_PATH = os.environ['CACHE']
CONTENT_CACHING_LAYER = 'reader'
