/** Numbers that look drawn at random and are the same on every machine: from 0 up to, and without, `below`. */
export type Random = (below: number) => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  };
}

export function pick<Item>(of: readonly Item[], random: Random): Item {
  const item = of[random(of.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
