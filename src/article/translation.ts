/** The same story in another language, on a page of its own. */
export interface Translation {
  /** BCP 47. */
  inLanguage: string;
  /** Address of its page: absolute, percent-encoded. */
  url: string;
  /** It is the one from which the others were translated. */
  isOriginal?: true;
}
