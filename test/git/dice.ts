/** Numbers from 0 up to, not including, `sides`; the same for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = (seed * 0x9e3779b1 + 1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * sides);
  };
}
