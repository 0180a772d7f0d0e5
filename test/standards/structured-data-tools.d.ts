/** The part of structured-data-testing-tool 4 that the tests use; it ships no types. */
declare module 'structured-data-testing-tool' {
  export interface Finding {
    test: string;
    description?: string;
    warning?: boolean;
    error?: { type: string; message: string };
  }
  export interface Findings {
    passed: Finding[];
    warnings: Finding[];
    failed: Finding[];
  }
  /** Resolves where nothing failed, and rejects with the same findings as `res` where something did. */
  export function structuredDataTest(input: unknown, options: object): Promise<Findings>;
}

declare module 'structured-data-testing-tool/presets.js' {
  const presets: Record<'Google' | 'Facebook' | 'Twitter', object>;
  export = presets;
}

/** The part of @adobe/structured-data-validator 1 that the tests use; it ships no types. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: { type?: string | string[]; property?: string }[];
    fieldNames: string[];
  }
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(found: { jsonld: Record<string, unknown[]> }): Promise<Issue[]>;
  }
}
