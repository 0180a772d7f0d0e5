const LEAST = 64;

/** The next size of something that grows, so that growing costs the same for each piece, however many there are. */
export function grown(size: number): number {
  return Math.max(LEAST, Math.ceil(size * 1.5));
}
