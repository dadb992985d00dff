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
  checkChild(checker, child, value, () => type.check(value, checker, rule));
}

/** The same of a child of a complex type. */
export function checkChildContent<C extends Checker>(
  checker: C,
  child: Child,
  value: unknown,
  check: (value: unknown, checker: C) => void,
): void {
  checkChild(checker, child, value, () => check(value, checker));
}

function checkChild(checker: Checker, child: Child, value: unknown, check: () => void): void {
  if (value === undefined) checker.occurs(child, 0);
  else {
    checker.enter(child, 0);
    check();
    checker.leave();
  }
}
