import type { TypeHandle } from "./handles.ts";

/**
 * Whether elements of a type may stand where another type is declared, given what is blocked.
 * https://www.w3.org/TR/xmlschema11-1/#cos-ct-derived-ok and #cos-st-derived-ok
 */
export function isDerivedFrom(
  type: TypeHandle,
  declared: TypeHandle,
  blocked: readonly ("extension" | "restriction")[],
): boolean {
  let methodAllowed = true;
  let step: TypeHandle | undefined = type;
  while (step !== undefined) {
    if (step === declared) return methodAllowed;
    // Lists and unions restrict the simple ur-type.
    const method = step.derivation === "extension" ? "extension" : "restriction";
    if (blocked.includes(method)) methodAllowed = false;
    step = step.base?.();
  }
  if (blocked.includes("restriction")) return false;
  return declared.members?.().some((member) => isDerivedFrom(type, member, blocked)) ?? false;
}
