/** What a channel gathers: everything, or what belongs to one section, author, keyword or language, or was corrected. */
export type ChannelKind = 'site' | 'section' | 'author' | 'tag' | 'language' | 'corrections';
