import type { TypeAlternative, TypeTable } from "../components/index.ts";

/** Whether two type tables are surely the same, or both absent: https://www.w3.org/TR/xmlschema11-1/#key-equiv-tt */
export function areEquivalent(left: TypeTable | undefined, right: TypeTable | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return (
    left.alternatives.length === right.alternatives.length &&
    left.alternatives.every((alternative, index) => isSame(alternative, right.alternatives[index])) &&
    isSame(left.defaultTypeDefinition, right.defaultTypeDefinition)
  );
}

function isSame(left: TypeAlternative, right: TypeAlternative | undefined): boolean {
  if (left.typeDefinition !== right?.typeDefinition) return false;
  if (left.test === undefined || right.test === undefined) return left.test === right.test;
  const { expression, defaultNamespace, namespaceBindings } = left.test;
  const other = right.test.namespaceBindings;
  const prefixes = Object.keys(namespaceBindings);
  return (
    expression === right.test.expression &&
    defaultNamespace === right.test.defaultNamespace &&
    prefixes.length === Object.keys(other).length &&
    prefixes.every((prefix) => namespaceBindings[prefix] === other[prefix])
  );
}
