/** The TypeScript of one schema, as it must stand in src/generated/. */
export function typesOf(name: string): Promise<string>;
/** The names of all schemas. */
export function schemaNames(): string[];
/** What stands in src/generated/ for a schema, or nothing. */
export function typesInPlace(name: string): string | undefined;
