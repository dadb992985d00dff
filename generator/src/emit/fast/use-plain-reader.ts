import type { ElementBinding } from "../../binding/model.ts";
import type { Imports } from "../../code/module.ts";
import { isContent } from "../naming.ts";
import type { FastPlan } from "./plan.ts";
import { readPlainName } from "./read.ts";

/** The function that reads elements of a declaration where they are plain, if there is one. */
export function usePlainReader(element: ElementBinding, plan: FastPlan, imports: Imports): string | undefined {
  const { type } = element;
  if (!plan.readsElement(element) || !isContent(type)) return undefined;
  return imports.value(`fast/${type.module}`, readPlainName(type));
}
