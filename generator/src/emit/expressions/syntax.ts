import type { Expression, SyntaxNode } from "@schemawright/xsd";

/** Every node of a syntax tree that has a kind, outermost first. */
export function* nodesOf(expression: Expression): Generator<SyntaxNode & { readonly kind: string }> {
  const open: unknown[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if ("kind" in next) yield next as SyntaxNode & { readonly kind: string };
    open.push(
      ...Object.values(next)
        .reverse()
        .filter((member) => typeof member === "object" && member !== null),
    );
  }
}
