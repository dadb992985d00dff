import type { ChildShape, TreeShape } from "./expression.ts";
import { resolvePrefix, type TreeNode, textOf } from "./nodes.ts";
import { typedItems } from "./typed-items.ts";

/** How a name stands in the tables of a {@link TreeShape}. */
export function keyOf(namespace: string | null, localName: string): string {
  return namespace === null || namespace === "" ? localName : `{${namespace}}${localName}`;
}

/** The member of a table, whose keys are names of documents. */
export function memberOf<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * The typed values of the nodes of a tree, by the declared types of what its root may hold. The root itself has no type
 * while its assertions are asked, and what no declaration is known of is untyped.
 */
export function createItemsOf(
  root: TreeNode,
  shape: TreeShape | undefined,
  shapes: readonly TreeShape[],
): (element: TreeNode, namespace: string, attribute: string) => string[] {
  const known = new Map<TreeNode, TreeShape | undefined>([[root, shape]]);
  const childShape = (parent: TreeShape | undefined, { namespaceURI, localName }: TreeNode): ChildShape | undefined =>
    memberOf(parent?.children, keyOf(namespaceURI, localName));
  const shapeOf = (element: TreeNode): TreeShape | undefined => {
    const path: TreeNode[] = [];
    let at: TreeNode | null = element;
    for (; at !== null && !known.has(at); at = at.parentNode) path.push(at);
    let found = at === null ? undefined : known.get(at);
    for (const node of path.reverse()) {
      const index: number | undefined = childShape(found, node)?.shape;
      found = index === undefined ? undefined : shapes[index];
      known.set(node, found);
    }
    return found;
  };
  return (element, namespace, name) => {
    if (name !== "") {
      const attribute = element.attributes.find(
        (one) => one.localName === name && (one.namespaceURI ?? "") === namespace,
      );
      if (attribute === undefined) return [];
      const declared = memberOf(shapeOf(element)?.attributes, keyOf(namespace, name));
      return typedItems(declared?.type, attribute.value, (prefix) => resolvePrefix(attribute, prefix));
    }
    const { parentNode } = element;
    const type =
      element === root || parentNode === null
        ? undefined
        : (childShape(shapeOf(parentNode), element)?.type ?? shapeOf(element)?.text);
    return typedItems(type, textOf(element), (prefix) => resolvePrefix(element, prefix));
  };
}
