import type { Page } from '#libs/platform';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { description: 'How many to give: 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on. Null: from the start.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page of a list stands.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether this page came after a cursor.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row. Null when the page is empty.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor to go on from. Null when the page is empty.' })
  endCursor: string | null;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
}

/** Makes the connection type of a node type: the one way to page. Call it once per node. */
export function connectionOf<Node>(node: () => new () => Node, name: string): new () => Connection<Node> {
  const edge = { [`${name}Edge`]: class {} }[`${name}Edge`] as new () => object;
  ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })(edge);
  Field(() => String, { description: 'Where this row stands in the list.' })(edge.prototype as object, 'cursor');
  Field(node, { description: 'The row itself.' })(edge.prototype as object, 'node');
  const connection = { [`${name}Connection`]: class {} }[`${name}Connection`] as unknown as new () => Connection<Node>;
  ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })(connection);
  Field(() => [edge], { description: 'The rows of this page, in order.' })(connection.prototype as object, 'edges');
  Field(() => PageInfo, { description: 'Where this page stands.' })(connection.prototype as object, 'pageInfo');
  return connection;
}

/** A page of rows as a connection of nodes. */
export const asConnection = <Row, Node>(
  page: Page<Row>,
  asNode: (row: Row) => Node,
  after?: string | null,
): Connection<Node> => ({
  edges: page.nodes.map((row, index) => ({ cursor: page.cursors[index] ?? '', node: asNode(row) })),
  pageInfo: {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: Boolean(after),
    startCursor: page.cursors[0] ?? null,
    endCursor: page.cursors.at(-1) ?? null,
  },
});
