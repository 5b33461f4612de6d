/** What was used last stays; what was used longest ago goes, as soon as all together weigh more than allowed. */
export class Bounded<K, V> {
  private readonly known = new Map<K, V>();
  private weight = 0;

  constructor(
    private readonly max: number,
    private readonly weigh: (value: V) => number,
  ) {}

  get size(): number {
    return this.known.size;
  }

  get(key: K): V | undefined {
    const value = this.known.get(key);
    if (value === undefined) return undefined;
    this.known.delete(key);
    this.known.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    this.known.set(key, value);
    this.weight += this.weigh(value);
    for (const oldest of this.known.keys()) {
      if (this.weight <= this.max) return;
      this.delete(oldest);
    }
  }

  delete(key: K): boolean {
    const value = this.known.get(key);
    if (value !== undefined) this.weight -= this.weigh(value);
    return this.known.delete(key);
  }
}
