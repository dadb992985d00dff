import type { TreeShape } from "./expression.ts";
import { keyOf, memberOf } from "./node-types.ts";
import { addAttribute, addText, type TreeNode } from "./nodes.ts";

/**
 * Adds what the schema says of attributes that are absent and of elements without content: default and fixed values are
 * part of what assertions see, which is the post-schema-validation infoset.
 */
export function addDefaults(root: TreeNode, shape: TreeShape | undefined, shapes: readonly TreeShape[]): void {
  const open: [TreeNode, TreeShape | undefined][] = [[root, shape]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, of] = next;
    if (of === undefined) continue;
    for (const [key, { default: value, prefixes }] of Object.entries(of.attributes ?? {})) {
      if (value === undefined) continue;
      const { namespace, name } = nameOf(key);
      const given = element.attributes.some((one) => one.localName === name && (one.namespaceURI ?? "") === namespace);
      if (!given) addAttribute(element, { name, namespace, value }, prefixes);
    }
    for (const child of element.childNodes) {
      const declared = memberOf(of.children, keyOf(child.namespaceURI, child.localName));
      if (declared?.default !== undefined && child.childNodes.length === 0)
        addText(child, declared.default, declared.prefixes);
      if (declared?.shape !== undefined) open.push([child, shapes[declared.shape]]);
    }
  }
}

function nameOf(key: string): { readonly namespace: string; readonly name: string } {
  const end = key.lastIndexOf("}");
  return { namespace: end < 0 ? "" : key.slice(1, end), name: key.slice(end + 1) };
}
