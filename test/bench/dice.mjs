/** Chance without luck: the same seeds give the same throws on every machine (a 32-bit mix of a counter). */
export function createDice(...seeds) {
  let state = seeds.reduce((mixed, seed) => mix((mixed ^ seed) >>> 0), 0x2545f491);
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 2 ** 32;
  };
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (share) => next() < share,
    oneOf: (list) => list[Math.floor(next() * list.length)],
    several: (from, to, make) => Array.from({ length: from + Math.floor(next() * (to - from + 1)) }, make),
  };
}

function mix(value) {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
