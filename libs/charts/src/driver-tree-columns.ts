import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import { link, curveBumpX } from 'd3-shape';
import { type Branch, type BranchKind, kindWords, type Linked } from './driver-tree-data.js';
import { drawBranch, fill, type Filled } from './driver-tree-look.js';
import { palette } from './palette.js';
import type { Drawn, Sheet } from './sheet.js';
import { line, path, type Svg } from './svg.js';
import { block, drawBlock } from './text-block.js';

const COLUMN_GAP = 40;
const ROW_GAP = 12;
const kinds: readonly BranchKind[] = ['aim', 'primary', 'secondary', 'change'];

interface Placed {
  readonly branch: Branch;
  readonly filled: Filled;
  /** The height of the box with all that hangs on it. */
  band: number;
  /** The upper edge of the box. */
  y: number;
}

const bump = link<{ source: [number, number]; target: [number, number] }, [number, number]>(curveBumpX);

/** Four columns from left to right. Every branch has a band of its own, as high as what hangs on it: so nothing can touch. */
export function driverColumns({ aim, loose }: Linked, page: Sheet): Drawn {
  const width = Math.floor((page.width - 3 * COLUMN_GAP) / 4);
  const columnX = (kind: BranchKind): number => page.left + kinds.indexOf(kind) * (width + COLUMN_GAP);
  const parts: Svg[] = [];
  let y = page.top;

  const heads = kinds.map((kind) =>
    block(kindWords[kind].more, width, { size: 13, weight: 'bold', fill: palette.quietText }),
  );
  kinds.forEach((kind, at) => parts.push(drawBlock(heads[at] ?? heads[0]!, columnX(kind), y)));
  y += Math.max(...heads.map(({ height }) => height)) + 10;

  const grow = (branch: Branch, apart: boolean): void => {
    const tree = place(branch, width, y);
    tree.links().forEach(({ source, target }) => parts.push(drawLink(source.data, target.data, width, columnX)));
    tree.each(({ data: { branch: one, filled, y: top } }) =>
      parts.push(drawBranch(one, filled, { x: columnX(one.kind), y: top, width, height: filled.height }, apart)),
    );
    y += tree.data.band + ROW_GAP;
  };

  grow(aim, false);
  if (loose.length) {
    y += 12;
    parts.push(line(page.left, y, page.right, y, { stroke: palette.hairline }));
    const said = block('Not linked to the aim yet', page.width, { size: 13, weight: 'bold', fill: palette.quietText });
    parts.push(drawBlock(said, page.left, y + 12));
    y += 12 + said.height + 10;
    loose.forEach((branch) => grow(branch, true));
  }
  return { parts, bottom: y - ROW_GAP };
}

/** Gives each branch its band from the leaves up, then its place from the root down: in the middle of its band. */
function place(root: Branch, width: number, top: number): HierarchyNode<Placed> {
  const asPlaced = (branch: Branch): Placed => ({ branch, filled: fill(branch, width), band: 0, y: 0 });
  const placed = new Map<Branch, Placed>();
  const of = (branch: Branch): Placed => {
    const one = placed.get(branch) ?? asPlaced(branch);
    placed.set(branch, one);
    return one;
  };
  const tree = hierarchy<Placed>(of(root), ({ branch }) => branch.children.map(of));
  const below = (node: HierarchyNode<Placed>): number =>
    (node.children ?? []).reduce((sum, { data }) => sum + data.band + ROW_GAP, -ROW_GAP);
  tree.eachAfter((node) => (node.data.band = Math.max(node.data.filled.height, below(node))));
  const settle = (node: HierarchyNode<Placed>, from: number): void => {
    node.data.y = Math.round(from + (node.data.band - node.data.filled.height) / 2);
    let next = from + (node.data.band - below(node)) / 2;
    for (const child of node.children ?? []) {
      settle(child, next);
      next += child.data.band + ROW_GAP;
    }
  };
  settle(tree, top);
  return tree;
}

/** A curve to the next column; a change that hangs on a primary driver is reached straight on past the secondary ones. */
function drawLink(from: Placed, to: Placed, width: number, columnX: (kind: BranchKind) => number): Svg {
  const middle = ({ y, filled }: Placed): number => Math.round(y + filled.height / 2);
  const start: [number, number] = [columnX(from.branch.kind) + width, middle(from)];
  const curveEnd = start[0] + COLUMN_GAP;
  const end = columnX(to.branch.kind);
  const look = { stroke: palette.common, strokeWidth: 1.5 };
  const curve = bump({ source: start, target: [curveEnd, middle(to)] }) ?? '';
  return path(curve, look) + (end > curveEnd ? line(curveEnd, middle(to), end, middle(to), look) : '');
}
