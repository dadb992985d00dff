import { type Issue, ValidationError } from "@schemawright/runtime";
import {
  adapt,
  type Checker,
  constrained,
  type DispatchCase,
  escapeText,
  intDatatype,
  type MessageDefinition,
  type Reader,
  readChosen,
  readDispatched,
  readUntyped,
  stringDatatype,
  validateMessage,
  writeMessage,
} from "@schemawright/runtime/codegen";

/** What breaks a rule that no document can break. */
interface Example {
  readonly code: string;
  readonly path: string;
  readonly provoke: () => { readonly issues: readonly Issue[] };
}

const NODE = { type: "Node", names: ["size"], schemaLocation: "schema.xsd:1:1", open: false };

function check(of: (value: unknown, checker: Checker) => void, value: unknown): ReturnType<Example["provoke"]> {
  return validateMessage("r", of, value);
}

const checkObject = (value: unknown, checker: Checker): void => {
  checker.object(value, new Set(["size"]), NODE);
};

const definition: MessageDefinition<unknown> = { name: "message", forms: [], errors: {} };

/** A message that `choice` of `root` chooses. */
const dispatchCase = (root: string, choice: string): DispatchCase<unknown> => ({
  namespace: "",
  root,
  element: choice,
  values: ["one"],
  definition: {
    ...definition,
    forms: [{ namespace: "", root, schemaLocation: "schema.xsd:1:1", read: (reader: Reader) => readUntyped(reader) }],
  },
});

export const examples: readonly Example[] = [
  { code: "object-type", path: "/r", provoke: () => check((value, checker) => intDatatype.check(value, checker), "1") },
  { code: "object-property", path: "/r", provoke: () => check(checkObject, { colour: "red" }) },
  {
    code: "object-text",
    path: "/r",
    provoke: () => check((value, checker) => stringDatatype.check(value, checker), "a\u0000"),
  },
  {
    code: "object-element",
    path: "/r",
    provoke: () => check((_, checker) => checker.elements([{ name: "a b" }]), {}),
  },
  {
    code: "object-unwritable",
    path: "/",
    provoke: () => {
      try {
        writeMessage(
          "r",
          () => undefined,
          () => escapeText("\u0000"),
          {},
          { validate: false },
        );
      } catch (error) {
        if (error instanceof ValidationError) return error;
      }
      return { issues: [] };
    },
  },
  {
    code: "object-default",
    path: "/r",
    provoke: () => {
      const type = constrained(stringDatatype, { default: "x" }, { code: "cvc-elt.5.2.2.2.2" });
      return check((value, checker) => type.check(value, checker), "");
    },
  },
  {
    code: "object-adapter",
    path: "/r",
    provoke: () => {
      const parse = (text: string): URL => new URL(text);
      const type = adapt(stringDatatype, { name: "a URL", parse, print: String });
      return check((_, checker) => void type.read("no scheme", checker), {});
    },
  },
  {
    code: "object-hostile",
    path: "/",
    provoke: () => {
      const hostile = {
        get size(): never {
          throw new Error("no");
        },
      };
      return check((value) => (value as { readonly size: unknown }).size, hostile);
    },
  },
  {
    code: "contract-rule",
    path: "/r",
    provoke: () => check((_, checker) => checker.report({ code: "contract-rule", params: { test: "a = b" } }), {}),
  },
  {
    code: "option-unknown",
    path: "/",
    provoke: () => readChosen({ one: definition }, "message", "two", "<r/>", {}),
  },
  {
    code: "choice-mixed",
    path: "/r",
    provoke: () =>
      readDispatched(
        { cases: [dispatchCase("r", "choice"), dispatchCase("R", "CHOICE")], errors: {} },
        "<r><CHOICE/></r>",
      ),
  },
];
