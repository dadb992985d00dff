import { missingAttribute } from "../../issues/kinds.ts";
import type { Child } from "../finding.ts";
import type { Checker } from "./checker.ts";

/** Goes into an attribute. */
export function enterAttribute(checker: Checker, child: Child): void {
  checker.descend(`@${child.name}`, child.property, 0, false);
}

/** Reports a required attribute that is missing. */
export function reportAbsentAttribute(checker: Checker, child: Child): void {
  checker.report(
    { ...child.missing, ...missingAttribute, atChild: { name: `@${child.name}`, property: child.property } },
    { attribute: child.name, name: checker.names[checker.names.length - 1] ?? "" },
  );
}
