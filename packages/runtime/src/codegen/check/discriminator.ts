import type { Child } from "../finding.ts";
import { kindOf } from "../values/report.ts";
import type { Checker } from "./checker.ts";

/** Reports a type whose discriminating child is missing or names no case. */
export function reportUndiscriminated(
  checker: Checker,
  child: Child,
  found: unknown,
  allowed: readonly string[],
): void {
  const atChild = { name: child.name, property: child.property };
  if (found === undefined) checker.report({ ...child.missing, atChild }, { name: child.name });
  else
    checker.report(
      { ...child.missing, code: "cvc-enumeration-valid", atChild },
      { value: typeof found === "string" ? found : kindOf(found), allowed },
    );
}
