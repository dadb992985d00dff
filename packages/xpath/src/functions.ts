import { fontoxpath } from "./library.ts";
import type { TreeNode } from "./nodes.ts";

/** The namespace of the functions registered here: fontoxpath knows functions of a whole process only. */
export const FUNCTIONS = "urn:schemawright:xpath";

/** What the functions here are asked of: passed to the evaluation as its current context. */
export interface EvaluationContext {
  /** The typed values of `$value`. */
  readonly value: readonly string[];
  /** The typed values of a node: of an element, or of the attribute of that name in it. */
  readonly itemsOf: (element: TreeNode, namespace: string, attribute: string) => string[];
}

/** The functions of XPath 2.0 that fontoxpath has not, and that have an answer here. */
export const ADDED_FUNCTIONS: ReadonlySet<string> = new Set(["collection"]);

let areRegistered = false;

/** Makes fontoxpath know the functions here. */
export function registerFunctions(): void {
  if (areRegistered) return;
  areRegistered = true;
  const { registerCustomXPathFunction } = fontoxpath();
  registerCustomXPathFunction({ namespaceURI: FUNCTIONS, localName: "collection" }, [], "item()*", () => []);
  registerCustomXPathFunction(
    { namespaceURI: FUNCTIONS, localName: "value" },
    [],
    "xs:string*",
    ({ currentContext }) => (currentContext as EvaluationContext).value,
  );
  registerCustomXPathFunction(
    { namespaceURI: FUNCTIONS, localName: "items" },
    ["element()", "xs:string", "xs:string"],
    "xs:string*",
    ({ currentContext }, element: TreeNode, namespace: string, attribute: string) =>
      (currentContext as EvaluationContext).itemsOf(element, namespace, attribute),
  );
}
