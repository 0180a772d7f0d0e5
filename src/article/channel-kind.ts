/**
 * What a channel gathers: everything, or what belongs to one section, author, keyword or language, was corrected, or is
 * a live blog.
 */
export type ChannelKind = 'site' | 'section' | 'author' | 'tag' | 'language' | 'corrections' | 'live';
