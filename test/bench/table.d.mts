export function intoReadme(readme: string, table: string): string;
