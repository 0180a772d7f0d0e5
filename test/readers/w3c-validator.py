"""Puts feeds to the W3C feed validator, whose folder `src` is the first argument.

Reads lines of JSON, {"file": …, "url": …, "type": …}, where `url` is the address that the feed will have and `type` its media
type, and writes one line for each: {"file": …, "events": [{"name": …, "level": …, "line": …, "text": …}]}.
"""

import json
import sys
from io import BytesIO

sys.path.insert(0, sys.argv[1])

import feedvalidator  # noqa: E402
from feedvalidator import compatibility  # noqa: E402
from feedvalidator.formatter.text_plain import Formatter  # noqa: E402
from feedvalidator.logging import Error, Warning  # noqa: E402


class Response(BytesIO):
    """A file as the validator takes an answer of a server."""

    headers = {}


def level(event):
    if isinstance(event, Error):
        return "error"
    return "warning" if isinstance(event, Warning) else "info"


for line in sys.stdin:
    feed = json.loads(line)
    with open(feed["file"], "rb") as file:
        stream = Response(file.read())
    try:
        events = feedvalidator.validateStream(stream, 1, feed["type"], feed["url"])["loggedEvents"]
    except feedvalidator.logging.ValidationFailure as failure:
        events = [failure.event]
    found = [
        {"name": type(event).__name__, "level": level(event), "line": event.params.get("line"), "text": text}
        for event, text in zip(events, Formatter(events))
        if event in compatibility.AA(events)
    ]
    print(json.dumps({"file": feed["file"], "events": found}), flush=True)
