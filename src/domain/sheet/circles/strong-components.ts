// SPDX-License-Identifier: EUPL-1.2

/**
 * The strongly connected components of a graph (Tarjan 1972), without recursion: a chain of formulas may be as long as a sheet.
 * A component comes after all that it leads to.
 *
 * @param size nodes are numbered from 0
 * @param next the nodes that a node leads to
 */
export function strongComponents(
  size: number,
  next: (node: number) => readonly number[],
): readonly (readonly number[])[] {
  const order = new Int32Array(size).fill(UNSEEN);
  const low = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const open: number[] = [];
  const components: number[][] = [];
  let seen = 0;

  const enter = (node: number): Step => {
    order[node] = low[node] = seen++;
    open.push(node);
    isOpen[node] = 1;
    return { node, to: next(node), at: 0 };
  };
  const lower = (node: number, to: number): void => {
    low[node] = Math.min(low[node] ?? 0, to);
  };

  for (let start = 0; start < size; start++) {
    if (order[start] !== UNSEEN) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const to = step.to[step.at++];
      if (to !== undefined) {
        if (order[to] === UNSEEN) path.push(enter(to));
        else if (isOpen[to] === 1) lower(step.node, order[to] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lower(before.node, low[step.node] ?? 0);
      if (low[step.node] !== order[step.node]) continue;
      const component = open.splice(open.lastIndexOf(step.node));
      for (const node of component) isOpen[node] = 0;
      components.push(component);
    }
  }
  return components;
}

const UNSEEN = -1;

interface Step {
  readonly node: number;
  readonly to: readonly number[];
  at: number;
}
