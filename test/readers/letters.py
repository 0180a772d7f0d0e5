"""The letters of a maildir as JSON: subject, the address of the story, date and text."""

import json
import mailbox
import sys
from email import message_from_binary_file, policy


def text(letter):
    return letter.get_body(("html", "plain")).get_content()


box = mailbox.Maildir(sys.argv[1], factory=lambda file: message_from_binary_file(file, policy=policy.default))
json.dump(
    [
        {
            "title": letter["Subject"],
            "link": letter["X-RSS-URL"],
            "date": letter["Date"].datetime.isoformat(),
            "content": text(letter),
        }
        for letter in box
    ],
    sys.stdout,
)
