/** A text as YAML on one line: plain where that is sure to stay a text, else in double quotes. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{M}\p{N} ’'.,!?()–-]*[\p{L}\p{M}\p{N}.!?)]$/u.test(text);
  return isPlain && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}
