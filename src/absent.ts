/** Properties that are there: absent and empty ones are left out, never `undefined` and never "". */
export function withoutAbsent<Thing extends object>(
  thing: {
    [Key in keyof Thing]?: Thing[Key] | undefined;
  },
): Partial<Thing> {
  const present = Object.entries(thing).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(present) as Partial<Thing>; // fromEntries forgets the keys that filter let through
}
