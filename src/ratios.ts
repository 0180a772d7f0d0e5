/** The shapes in which Google asks for the picture of an article (GA-06), as width by height. */
export const RATIOS: Record<string, number> = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 };

/** How far a shape may be off, for pixels are whole. */
const TOLERANCE = 0.01;

/** The name of a picture's shape, where it is one of these. */
export function ratioOf({ width = 0, height = 0 }: { width?: number; height?: number }): string | undefined {
  const ratio = width / height;
  return Object.keys(RATIOS).find((name) => Math.abs(ratio / (RATIOS[name] ?? 0) - 1) <= TOLERANCE);
}
