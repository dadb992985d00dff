import type { Location } from "@schemawright/xsd";
import type { BindingContext } from "./context.ts";

/** Warns that a name is not the one that the schema suggests. */
export function reportSettled(
  context: Pick<BindingContext, "report">,
  location: Location,
  message: string,
  params: Readonly<Record<string, string>>,
): void {
  context.report({ code: "name-settled", severity: "warning", message, location, length: 1, params });
}
