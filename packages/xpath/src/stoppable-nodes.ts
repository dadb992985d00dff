import type { IDomFacade } from "fontoxpath";
import { ATTRIBUTE, type TreeNode } from "./nodes.ts";

/** Looks at nodes after which it is asked whether to stop: that takes longer than most looks. */
const PATIENCE = 1024;

/** Ends an evaluation that is to stop. */
export class Stopped extends Error {}

/**
 * Gives an evaluation the nodes around a node, until it is to stop: an expression may compare each element of a document with
 * each other.
 */
export function stoppableNodes(stop: () => boolean): IDomFacade {
  let looks = 0;
  const given = <T>(found: T, count = 1): T => {
    looks += count;
    if (looks < PATIENCE) return found;
    looks = 0;
    if (stop()) throw new Stopped();
    return found;
  };
  const all = (nodes: readonly TreeNode[]): readonly TreeNode[] => given(nodes, 1 + nodes.length);
  const facade = {
    getAllAttributes: ({ attributes }: TreeNode) => all(attributes),
    getAttribute: ({ attributes }: TreeNode, name: string) =>
      all(attributes).find((attribute) => attribute.name === name)?.value ?? null,
    getChildNodes: ({ childNodes }: TreeNode) => all(childNodes),
    getData: ({ nodeType, value, data }: TreeNode) => given(nodeType === ATTRIBUTE ? value : data),
    getFirstChild: ({ firstChild }: TreeNode) => given(firstChild),
    getLastChild: ({ lastChild }: TreeNode) => given(lastChild),
    getNextSibling: ({ nextSibling }: TreeNode) => given(nextSibling),
    getParentNode: ({ parentNode }: TreeNode) => given(parentNode),
    getPreviousSibling: ({ previousSibling }: TreeNode) => given(previousSibling),
  };
  // What it calls nodes of a DOM is whatever its caller gives it.
  return facade as unknown as IDomFacade;
}
