/** The part of jsonld 9 that the tests use; it ships no types. */
declare module 'jsonld' {
  export interface Options {
    safe: boolean;
    documentLoader(url: string): Promise<{ document: unknown; documentUrl: string; contextUrl: undefined }>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<unknown[]>;
    flatten(document: unknown, context: undefined, options: Options): Promise<unknown[]>;
    canonize(
      document: unknown,
      options: Options & { algorithm: 'RDFC-1.0'; format: 'application/n-quads' },
    ): Promise<string>;
  };
  export default jsonld;
}
