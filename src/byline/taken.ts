/** What was taken from around a name (nothing is empty), and what is left. */
export interface Taken {
  taken: string;
  rest: string;
}
