/** The release of schema.org that the committed table is part of. */
export const RELEASE: string;
/** The text of the table, from the folder with the release's data files. */
export function tableOf(folder: string): string;
