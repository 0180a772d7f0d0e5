import type { RuleEntry } from './entry.ts';

/** Rules about the story, its links and its pictures. */
export const storyRules = {
  'markup-removed': {
    severity: 'warning',
    title: 'Markup that cannot be published was removed',
    reason:
      'Scripts, event handlers and forms run in the browsers of readers and of partners, who refuse feeds that carry them. Copydesk publishes the text and leaves the markup out.',
    source:
      'W3C Feed Validation Service (SecurityRisk), https://validator.w3.org/feed/docs/warning/SecurityRisk.html',
    example: {
      bad: '<script src="https://ads.example/a.js"></script>',
      good: 'a link to the page that carries the widget',
    },
  },
  'frame-replaced': {
    severity: 'info',
    title: 'An embedded frame was replaced by a link',
    reason:
      'Feed readers and partners take no frames, so the video or map would be a hole in the story. A link leads readers to it everywhere.',
    source:
      'W3C Feed Validation Service (SecurityRisk), https://validator.w3.org/feed/docs/warning/SecurityRisk.html',
    example: {
      bad: '<iframe src="https://video.example/42"></iframe>',
      good: '[The landing of the ferry, on video](https://video.example/42)',
    },
  },
  'template-removed': {
    severity: 'warning',
    title: 'A template instruction was removed',
    reason:
      'Instructions of another publishing system mean nothing here, and readers would see the braces. Replace them by Markdown, as what they stood for is missing from the story now.',
    example: { bad: '{{< figure src="ferry.jpg" >}}', good: '![The ferry at the pier](ferry.jpg)' },
  },
  'id-twice': {
    severity: 'warning',
    title: 'Two places of a story have one id',
    reason:
      'A link to a part of a page leads to the first element of that id, so the second cannot be reached. The first keeps its id, and so does what the page itself is made of.',
    source: 'HTML, the id attribute, https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute',
    example: {
      bad: '<a id="notes"></a> … <a id="notes"></a>',
      good: '<a id="notes"></a> … <a id="more-notes"></a>',
    },
  },
  'nested-too-deep': {
    severity: 'error',
    title: 'A story stands in itself too deeply',
    reason:
      'Quotations in quotations and lists in lists by the thousand come from a broken export or an attack. No browser or feed reader shows them, and following them exhausts every program.',
    example: { bad: '> > > > … a quotation of a thousand levels', good: '> > a quotation in a quotation' },
  },
  'markup-too-costly': {
    severity: 'error',
    title: 'The marks of a story would take too long to read',
    reason:
      'Every mark of emphasis, link or code that has no end is compared with all others in its paragraph, and the time grows with their square. Thousands of them in one paragraph come from a broken export or an attack. Copydesk refuses the story, so that it cannot hold up all others.',
    example: { bad: '*a_ *a_ *a_ … a paragraph of sixteen thousand marks', good: '*a* and *b*' },
  },
  'dead-fragment': {
    severity: 'warning',
    title: 'A link leads to a place that the story does not have',
    reason:
      'Readers who follow the link stay where they are. The heading was probably renamed, or the footnote has no text.',
    example: { bad: '[the timetable](#timetabel)', good: '[the timetable](#timetable)' },
  },
  'link-to-source': {
    severity: 'warning',
    title: 'A link leads to a source file',
    reason:
      'The address of a source file works in the editor and leads to nothing on the site. Sources are never published, so the link must name the page that is made from it.',
    example: { bad: '[the strike](strike.md)', good: '[the strike](https://news.example/strike/)' },
  },
  'file-missing': {
    severity: 'warning',
    title: 'A file is not there',
    reason:
      'Readers would see a broken picture or a dead link. The name is misspelt, differs in capitals, or the file was not added to the publication.',
    example: { bad: '![The ferry](Ferry.jpg)   # the file is ferry.jpg', good: '![The ferry](ferry.jpg)' },
  },
  'file-outside': {
    severity: 'error',
    title: "A file lies outside the articles' folder",
    reason:
      "Only files in the articles' folder go out, so that no story can publish a file of this machine that nobody meant to share. Put the file beside the article.",
    example: { bad: '![Map](../../private/map.png)', good: '![Map](map.png)' },
  },
  'unreadable-image': {
    severity: 'warning',
    title: 'The size of a picture cannot be read',
    reason:
      'Without its size browsers lay the page out twice, and search engines cannot tell whether the picture is large enough for them. The file is probably damaged or not a picture.',
    source:
      'Google, Article (image), https://developers.google.com/search/docs/appearance/structured-data/article',
    example: {
      bad: 'image: ferry.jpg   # an HTML error page, saved as a picture',
      good: 'image: ferry.jpg   # the picture',
    },
  },
  'marker-without-access': {
    severity: 'warning',
    title: 'A marker of the free part stands in a story that is not restricted',
    reason:
      'A story that says where its free part ends has a part that is not free. Copydesk holds that part back until the story says who may read it: what is published once is copied at once.',
    example: {
      bad: 'Free text.\n\n<!--members-only-->\n\nPaid text.',
      good: 'access: subscription, and the same story',
    },
  },
  'restricted-without-marker': {
    severity: 'info',
    title: 'A restricted story does not say where the free part ends',
    reason:
      'Without the marker Copydesk cannot know what may be read for free, so feeds carry the summary alone. Put the marker where the free part ends.',
    source:
      'Google, paywalled content, https://developers.google.com/search/docs/appearance/structured-data/paywalled-content; TryGhost/Ghost #13925, https://github.com/TryGhost/Ghost/issues/13925',
    example: {
      bad: 'access: subscription\n\nEverybody may read this. Nobody else this.',
      good: 'access: subscription\n\nEverybody may read this.\n\n<!--members-only-->\n\nNobody else this.',
    },
  },
} satisfies Record<string, RuleEntry>;
