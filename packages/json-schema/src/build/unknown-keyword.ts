import type { Dialect } from "../documents/dialects.ts";

/** Keywords of one version that another does not know, with what to write there. */
const FOREIGN: Readonly<Record<string, string>> = {
  $defs: "definitions",
  definitions: "$defs",
  dependencies: "dependentRequired or dependentSchemas",
  dependentRequired: "dependencies",
  dependentSchemas: "dependencies",
  prefixItems: "items with a list of schemas",
  additionalItems: "items beside prefixItems",
  $dynamicRef: "$recursiveRef",
  $dynamicAnchor: "$recursiveAnchor",
  $recursiveRef: "$dynamicRef",
  $recursiveAnchor: "$dynamicAnchor",
  unevaluatedProperties: "additionalProperties",
  unevaluatedItems: "additionalItems",
  id: "$id",
  nullable: 'type with "null" in its list',
};

/**
 * What to say of a keyword that the dialect does not know. Such a keyword has no effect, which is allowed; it is worth
 * a warning where it looks like a slip: a keyword of another version, or one letter off.
 */
export function unknownKeyword(name: string, { version, keywords }: Dialect): string | undefined {
  const foreign = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : undefined;
  if (foreign !== undefined) return `${name} has no effect in ${version}; it has ${foreign}`;
  if (name.startsWith("x-") || name.length < 4) return undefined;
  const meant = [...keywords.keys()].find((keyword) => isNear(name, keyword));
  return meant === undefined
    ? undefined
    : `${name} is no keyword of ${version} and has no effect; did you mean ${meant}?`;
}

/** Whether one letter is missing, too much, another, or changed places with the next, letter case apart. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return true;
  if (Math.abs(x.length - y.length) > 1) return false;
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  const [restX, restY] = [x.slice(i), y.slice(i)];
  return (
    restX.slice(1) === restY ||
    restX === restY.slice(1) ||
    restX.slice(1) === restY.slice(1) ||
    (restX[0] === restY[1] && restX[1] === restY[0] && restX.slice(2) === restY.slice(2))
  );
}
