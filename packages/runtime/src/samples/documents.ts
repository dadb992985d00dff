import type { Result } from "../issues/issue.ts";
import { buildTree, type Root } from "./build-tree.ts";
import { FAULT_KINDS, type Fault, faultsOf } from "./faults.ts";
import type { Made } from "./find-sample.ts";
import type { NearMissSubject } from "./near-misses.ts";
import type { SamplePlan } from "./plan.ts";
import type { Random } from "./random.ts";
import { elementsOf, isElement, type TreeElement, writeTree } from "./tree.ts";
import { fits, valuePlan } from "./value-fits.ts";

/** A tree with the document that it is written as. */
export interface MadeDocument extends Made {
  readonly tree: TreeElement;
}

const ASSERTED: ReadonlySet<string> = /*@__PURE__*/ new Set(["cvc-assertion", "contract-rule", "cvc-assertions-valid"]);

/** What samples of XML documents are made of: trees by a plan, judged by a reader. */
export function documentSubject<T>(
  name: string,
  plan: SamplePlan,
  root: Root,
  read: (document: string) => Result<T>,
): NearMissSubject<MadeDocument, T> {
  return {
    name,
    make(choices) {
      const tree = buildTree(plan, root, choices);
      return { tree, document: writeTree(tree) };
    },
    judge: ({ document }) => read(document),
    placeOf: ({ path }) => path,
    otherText: ({ tree }, key, random) => otherText(plan, tree, key, random),
    faultKinds: FAULT_KINDS.map(
      (kind) =>
        ({ tree }: MadeDocument) =>
          written(faultsOf(kind, plan, tree)),
    ),
    read,
    literals: plan.literals,
    asserted: ASSERTED,
  };
}

function* written(faults: Iterable<Fault>): Generator<{ document: string; codes: readonly string[]; what: string }> {
  for (const { tree, codes, what } of faults) yield { document: writeTree(tree), codes, what };
}

/** A text that stands elsewhere, or that a rule speaks of, and is one of the type at a place. */
function otherText(plan: SamplePlan, tree: TreeElement, key: string, random: Random): string | undefined {
  const path = key.slice(0, -"#value".length);
  let type: string | undefined;
  const texts = [...plan.literals];
  for (const { path: at, attributes, children } of elementsOf(tree)) {
    for (const one of attributes) {
      texts.push(one.text);
      if (`${at}/@${one.name}` === path) type = one.value;
    }
    for (const child of children) {
      if (isElement(child)) continue;
      texts.push(child.text);
      if (at === path) type = child.value;
    }
  }
  if (type === undefined) return undefined;
  const value = valuePlan(plan, type);
  const fitting = [...new Set(texts)].filter((one) => fits(plan, value, one));
  return fitting[random(fitting.length)];
}
