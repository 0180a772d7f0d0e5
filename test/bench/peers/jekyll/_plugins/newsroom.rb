# Adds what Jekyll has no setting for: files beside each article, and the feeds of the site and of each section.
class Newsroom < Jekyll::Generator
  FEEDS = { 'rss.xml' => 'rss', 'atom.xml' => 'atom', 'feed.json' => 'feed' }.freeze

  def generate(site)
    @site = site
    articles = site.collections['articles'].docs.sort_by { |each| each.data['date'] }.reverse
    articles.each { |each| add_data(each) }
    add_channel('', 'The Port Example Ledger', articles)
    articles.group_by { |each| each.data['section'] }.each do |name, own|
      add_channel(name.downcase, name, own)
    end
    news = articles.select { |each| each.data['date'] > Time.utc(2026, 11, 18, 12) }
    add('', 'news-sitemap.xml', 'layout' => 'news-sitemap', 'articles' => news)
  end

  def add_data(article)
    folder = article.url.delete_prefix('/')
    add(folder, 'article.jsonld', 'layout' => 'ld', 'article' => article)
    add(folder, 'metadata.json', 'layout' => 'metadata', 'article' => article)
  end

  def add_channel(folder, title, articles)
    add(folder, 'index.html', 'layout' => 'list', 'title' => title, 'articles' => articles.first(50))
    FEEDS.each do |file, layout|
      add(folder, file, 'layout' => layout, 'title' => title, 'articles' => articles.first(50))
    end
  end

  def add(folder, file, data)
    page = Jekyll::PageWithoutAFile.new(@site, @site.source, folder, file)
    page.data.merge!(data)
    @site.pages << page
  end
end
