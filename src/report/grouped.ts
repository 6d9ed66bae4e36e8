/** `1,234,567`. Node's own way loads the tables of all languages for it, which costs a block message a fifth of its time. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
