/** A record and those directly below it. */
export interface Branch<T> {
  readonly id: string;
  readonly item: T;
  readonly children: ReadonlyArray<Branch<T>>;
}

/**
 * Builds the forest from a flat list, keeping the list's order. A record whose parent is not in the list
 * (outside the reader's view, or closed) stands at the top rather than disappear; so does one in a cycle.
 */
export function forestOf<T extends { readonly id: string }>(items: readonly T[], parentOf: (item: T) => string | null | undefined): Array<Branch<T>> {
  const known = new Set(items.map((item) => item.id));
  const below = new Map<string, T[]>();
  const tops: T[] = [];
  for (const item of items) {
    const parent = parentOf(item);
    if (parent === null || parent === undefined || !known.has(parent)) tops.push(item);
    else below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const placed = new Set<string>();
  const grow = (item: T): Branch<T> => {
    placed.add(item.id);
    const children = (below.get(item.id) ?? []).filter((child) => !placed.has(child.id)).map(grow);
    return { id: item.id, item, children };
  };
  const forest = tops.map(grow);
  for (const item of items) if (!placed.has(item.id)) forest.push(grow(item));
  return forest;
}

/** The branches that hold a kept record, with the way up to it; records below a kept one stay too. */
export function pruned<T>(forest: ReadonlyArray<Branch<T>>, kept: ReadonlySet<string>): Array<Branch<T>> {
  return forest.flatMap((branch) => {
    if (kept.has(branch.id)) return [branch];
    const children = pruned(branch.children, kept);
    return children.length === 0 ? [] : [{ ...branch, children }];
  });
}

/** Ids of branches to open so that the first `levels` levels are visible. */
export function opened<T>(forest: ReadonlyArray<Branch<T>>, levels: number): string[] {
  if (levels <= 0) return [];
  return forest.flatMap((branch) => (branch.children.length === 0 ? [] : [branch.id, ...opened(branch.children, levels - 1)]));
}

/** How many records stand below a branch, at any depth. */
export function countBelow<T>(branch: Branch<T>): number {
  return branch.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}

/** A record and everything below it: none of these can be its parent. */
export function selfAndBelow<T extends { readonly id: string }>(
  items: readonly T[],
  parentOf: (item: T) => string | null | undefined,
  id: string,
): Set<string> {
  const found = new Set([id]);
  for (let grew = true; grew; ) {
    const more = items.filter((item) => !found.has(item.id) && found.has(parentOf(item) ?? ""));
    for (const item of more) found.add(item.id);
    grew = more.length > 0;
  }
  return found;
}
