"""What python3-feedparser shows of the feed at an address, as JSON. A feed that it must mend is a fault."""

import json
import sys
from calendar import timegm

import feedparser

feed = feedparser.parse(sys.argv[1])
if feed.bozo:
    sys.exit(str(feed.bozo_exception))


def moment(time):
    return None if time is None else timegm(time) * 1000


json.dump(
    [
        {
            "link": entry.link,
            "title": entry.title,
            "authors": [author.name for author in entry.get("authors", []) if "name" in author],
            "published": moment(entry.published_parsed),
            "updated": moment(entry.get("updated_parsed")) if feed.version.startswith("atom") else None,
            "content": entry.content[0].value if "content" in entry else "",
        }
        for entry in feed.entries
    ],
    sys.stdout,
)
