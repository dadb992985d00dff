import type { Child } from "../finding.ts";
import type { MemberDatatype } from "../values/datatype.ts";
import type { Checker } from "./checker.ts";

/**
 * Checks what an object holds of a child of a simple type that comes at most once, in content of any order.
 * @param rule the contract's code of a wrong value
 */
export function checkChildValue(
  checker: Checker,
  child: Child,
  value: unknown,
  type: MemberDatatype,
  rule?: string,
): void {
  if (!enterChild(checker, child, value)) return;
  type.check(value, checker, rule);
  checker.leave();
}

/** The same of a child of a complex type. */
export function checkChildContent<C extends Checker>(
  checker: C,
  child: Child,
  value: unknown,
  check: (value: unknown, checker: C) => void,
): void {
  if (!enterChild(checker, child, value)) return;
  check(value, checker);
  checker.leave();
}

/** Goes into a child if it is there, and reports it if it is missing and must not be. @returns whether it is there */
function enterChild(checker: Checker, child: Child, value: unknown): boolean {
  if (value === undefined) checker.occurs(child, 0);
  else checker.enter(child, 0);
  return value !== undefined;
}
