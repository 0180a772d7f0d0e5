// Generated from schemas/manifest.schema.json by `npm run types`. Do not edit.

/**
 * manifest.json: every file of the output but itself. It is written last; while an edition is being published it lists only files that stay as they are.
 */
export interface Manifest {
  /**
   * What made it.
   */
  generator: string;
  /**
   * False only while an edition is being published.
   */
  complete: boolean;
  /**
   * By path.
   *
   * Items: A file of the output.
   */
  files: {
    /**
     * Under the output folder.
     */
    path: string;
    /**
     * In bytes.
     */
    contentSize: number;
    /**
     * In hexadecimal.
     */
    sha256: string;
    /**
     * As in text/html.
     */
    encodingFormat: string;
    /**
     * The file it was made from, where it was one.
     */
    source?: string;
  }[];
}
