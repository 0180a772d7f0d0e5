/** The place of a text among texts in order (by code unit), found by halving; nothing where it is not among them. */
export function placeInOrder(
  text: string,
  length: number,
  at: (place: number) => string,
): number | undefined {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const there = at(middle);
    if (there === text) return middle;
    if (there < text) low = middle + 1;
    else high = middle;
  }
  return undefined;
}
