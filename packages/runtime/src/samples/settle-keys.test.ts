import { expect, test } from "vitest";
import type { IdentityConstraint } from "../codegen/constraints/identity-constraints.ts";
import type { RestrictedPath } from "../codegen/constraints/restricted-path.ts";
import { buildTree } from "./build-tree.ts";
import { createChoices, type Size, simplestSource } from "./choices.ts";
import type { AttributePlan, ElementPlan, ParticlePlan, SamplePlan } from "./plan.ts";
import { writeTree } from "./tree.ts";

/** `.//a/b/@c` as data. */
function path(text: string): RestrictedPath {
  const steps = text.replace(/^\.\/\//, "").split("/");
  const attribute = steps.at(-1)?.startsWith("@") ? steps.pop()?.slice(1) : undefined;
  return {
    anywhere: text.startsWith(".//"),
    steps: steps.map((one) => (one === "*" ? {} : { localName: one })),
    ...(attribute === undefined ? {} : { attribute: { localName: attribute } }),
  };
}

const constraint = (
  category: IdentityConstraint["category"],
  name: string,
  selector: string,
  fields: readonly string[],
  refer?: string,
): IdentityConstraint => ({
  category,
  name,
  selector: [path(selector)],
  fields: fields.map((one) => [path(one)]),
  ...(refer === undefined ? {} : { refer }),
});

const required = (name: string, value = "xs:string"): AttributePlan => ({ name, value, required: true });
const optional = (name: string, value = "xs:string"): AttributePlan => ({ name, value });

/** A root `r` with identity constraints and a content; every other element has attributes, and what it holds. */
function planOf(
  content: ParticlePlan,
  constraints: readonly IdentityConstraint[],
  elements: Readonly<
    Record<string, { readonly attributes?: readonly AttributePlan[]; readonly content?: ParticlePlan }>
  >,
  values: SamplePlan["values"] = {},
): SamplePlan {
  const plans: Record<string, ElementPlan> = { r: { name: "r", type: "r", constraints } };
  for (const name of Object.keys(elements)) plans[name] = { name, type: name };
  return { elements: plans, types: { r: { content }, ...elements }, values, literals: [] };
}

const CASES: readonly (readonly [what: string, size: Size, plan: SamplePlan, document: string])[] = [
  [
    "a list that may be absent comes with the key that a reference needs, by the branch that has it",
    "minimal",
    planOf(
      { sequence: [{ element: "use" }, { element: "parts", min: 0 }] },
      [constraint("key", "k", "parts/*", ["@id"]), constraint("keyref", "f", ".//use", ["@part"], "k")],
      {
        use: { attributes: [required("part")] },
        parts: { content: { choice: [{ element: "none" }, { element: "part", min: 0 }] } },
        none: {},
        part: { attributes: [optional("id")] },
      },
    ),
    '<r><use part="text"/><parts><part id="text"/></parts></r>',
  ],
  [
    "keys differ, and references follow them through keys that are references",
    "minimal",
    planOf(
      { sequence: [{ element: "a", min: 2 }, { element: "b" }, { element: "c" }] },
      [
        constraint("keyref", "fc", "c", ["@b"], "b"),
        constraint("keyref", "fb", "b", ["@a"], "a"),
        constraint("unique", "a", "a", ["@id"]),
        constraint("unique", "b", "b", ["@a"]),
      ],
      {
        a: { attributes: [required("id", "code")] },
        b: { attributes: [required("a")] },
        c: { attributes: [required("b")] },
      },
      { code: { base: "string", enumeration: ["X", "Y"] } },
    ),
    '<r><a id="X"/><a id="Y"/><b a="X"/><c b="X"/></r>',
  ],
  [
    "a key and a reference of different types have a text that both may have",
    "minimal",
    planOf(
      { sequence: [{ element: "a" }, { element: "b" }] },
      [constraint("key", "k", "a", ["@id"]), constraint("keyref", "f", "b", ["@a"], "k")],
      { a: { attributes: [required("id")] }, b: { attributes: [required("a", "code")] } },
      { code: { base: "string", enumeration: ["X", "Y"] } },
    ),
    '<r><a id="X"/><b a="X"/></r>',
  ],
  [
    "a reference to a key that cannot be is left out",
    "full",
    planOf(
      { sequence: [{ element: "a" }] },
      [constraint("key", "k", "nowhere", ["@id"]), constraint("keyref", "f", "a", ["@to"], "k")],
      { a: { attributes: [optional("to"), optional("other")] } },
    ),
    '<r><a other="text"/></r>',
  ],
  [
    "and so is the element around it, where the reference has to be",
    "full",
    planOf(
      {
        sequence: [
          { element: "list", min: 0 },
          { element: "b", min: 0 },
        ],
      },
      [constraint("key", "k", "nowhere", ["@id"]), constraint("keyref", "f", "list/a", ["@to"], "k")],
      { list: { content: { element: "a" } }, a: { attributes: [required("to")] }, b: {} },
    ),
    "<r><b/></r>",
  ],
  [
    "a field that a key wants is there",
    "minimal",
    planOf({ sequence: [{ element: "a" }] }, [constraint("key", "k", "a", ["@id", "b"])], {
      a: { attributes: [optional("id")], content: { element: "b", min: 0 } },
    }),
    '<r><a id="text"><b>text</b></a></r>',
  ],
  [
    "an ID is added for a reference that has to be",
    "minimal",
    planOf({ sequence: [{ element: "a" }] }, [], {
      a: { attributes: [optional("id", "xs:ID"), required("to", "xs:IDREF")] },
    }),
    '<r><a id="id1" to="id1"/></r>',
  ],
];

test.each(CASES)("%s", (_, size, plan, document) => {
  const elements = { ...plan.elements, b: plan.elements["b"] ?? { name: "b", value: "xs:string" } };
  const tree = buildTree({ ...plan, elements }, { element: "r" }, createChoices(size, simplestSource));
  expect(writeTree(tree)).toBe(document);
});
