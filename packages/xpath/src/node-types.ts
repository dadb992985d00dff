import type { ObjectShape, ValueKind } from "@schemawright/generator";
import { type TreeNode, textOf } from "./nodes.ts";
import { typedItems } from "./typed-items.ts";

/**
 * The typed values of the nodes of a tree, by the declared types of what its root may hold. The root itself has no type
 * while its assertions are asked, and what no declaration is known of is untyped.
 */
export function createItemsOf(
  root: TreeNode,
  shape: ObjectShape | undefined,
): (element: TreeNode, namespace: string, attribute: string) => string[] {
  const shapes = new Map<TreeNode, ObjectShape | undefined>([[root, shape]]);
  const shapeOf = (element: TreeNode): ObjectShape | undefined => {
    const path: TreeNode[] = [];
    let at: TreeNode | null = element;
    for (; at !== null && !shapes.has(at); at = at.parentNode) path.push(at);
    let found = at === null ? undefined : shapes.get(at);
    for (const node of path.reverse()) {
      found = found?.child(node.namespaceURI ?? "", node.localName)?.shape;
      shapes.set(node, found);
    }
    return found;
  };
  return (element, namespace, name) => {
    if (name !== "") {
      const attribute = element.attributes.find(
        (one) => one.localName === name && (one.namespaceURI ?? "") === namespace,
      );
      return typedItems(shapeOf(element)?.attribute(namespace, name)?.value, attribute?.value ?? "");
    }
    return typedItems(element === root ? undefined : typeOfElement(element, shapeOf), textOf(element));
  };
}

function typeOfElement(
  element: TreeNode,
  shapeOf: (element: TreeNode) => ObjectShape | undefined,
): ValueKind | undefined {
  const { parentNode } = element;
  if (parentNode === null) return undefined;
  const access = shapeOf(parentNode)?.child(element.namespaceURI ?? "", element.localName);
  return access?.value ?? shapeOf(element)?.text;
}
