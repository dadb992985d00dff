import type { GeneralChecker } from "../handles.ts";

/** Goes down into item `index` of `$content`, the `count`th of its name. */
export function enterItem(
  checker: GeneralChecker,
  name: string,
  count: number,
  property: string,
  index: number,
  typed: boolean,
): void {
  checker.descend(name, typed ? [property, index, "value"] : [property, index], count, false);
}
