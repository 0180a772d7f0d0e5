/** The names in a byline of wire copy: "Ana Example, Bo Example and Kim Example". */
export function namesInByline(byline: string): string[] {
  return byline
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
