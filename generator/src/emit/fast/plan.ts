import type {
  ElementBinding,
  FormBinding,
  ObjectBinding,
  PropertyBinding,
  UnionBinding,
  ValueBinding,
} from "../../binding/model.ts";
import { propertiesOf } from "../../binding/objects.ts";
import { isImported } from "../../contract/manifest.ts";
import type { EmitContext } from "../context.ts";
import { isContent } from "../naming.ts";
import { isText } from "../type-text.ts";
import { memberTypes, needsReader } from "./values.ts";

type Complex = ObjectBinding | UnionBinding;

/** For which types there are functions that take the straight way: see {@link emitFast}. */
export interface FastPlan {
  /** Whether elements of the type are read straight through in plain documents. */
  reads(type: Complex): boolean;
  /** Whether objects are asked for validity alone. */
  checks(type: Complex): boolean;
  readsValue(value: ValueBinding): boolean;
  checksValue(value: ValueBinding): boolean;
  /** Whether a message's root is read straight through without the reader: it then has neither namespace nor attributes. */
  readsRoot(form: FormBinding): boolean;
  /** Whether elements of a declaration can be read straight through wherever they stand. */
  readsElement(element: ElementBinding): boolean;
  /** The one namespace of the elements that are read in one of the type; `undefined` if none are. */
  namespaceOf(type: Complex): string | undefined;
}

/**
 * How many properties the types with straight-line code may have, all together: some hundred kilobytes of code. The
 * types of a larger package beyond that are read and checked by tables and calls alone.
 */
const MOST_PROPERTIES = 3_000;
/** Of one type: a function that is too long is not optimized by engines. */
const MOST_PROPERTIES_OF_A_TYPE = 150;
/** How deep the types of plain elements may lie in each other; the runtime leaves room for so much below its limit. */
const GREATEST_HEIGHT = 64;
/** Names are far below the limits that a scanner has by default, and have a byte for each character. */
const PLAIN_NAME = /^[!-~]{1,200}$/;
/** Cases of a union that are tried one after the other. */
const MOST_CASES = 8;

/** Names that every object has: whether one is there cannot be seen by asking for it. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Decides once everything that assertions need is known: after the modules of content are emitted. */
export function planFast(context: EmitContext, mostProperties = MOST_PROPERTIES): FastPlan {
  const { binding } = context;
  const straight = new Set<Complex>();
  const plan: FastPlan = {
    reads: (type) => straight.has(type),
    checks: (type) => !binding.general && straight.has(type),
    readsValue: (value) => values.has(value),
    checksValue: (value) => !binding.general && values.has(value),
    readsRoot: ({ namespace, type, handle }) =>
      namespace === "" &&
      straight.has(type) &&
      (namespaceOf(type) ?? "") === "" &&
      (handle === undefined || isStraightElement(handle)),
    readsElement: (element) => {
      const { type, declaration } = element;
      if (!isContent(type) || !straight.has(type)) return false;
      if (!PLAIN_NAME.test(declaration.name) || !isStraightElement(element)) return false;
      return (namespaceOf(type) ?? declaration.targetNamespace) === declaration.targetNamespace;
    },
    namespaceOf,
  };
  let left = mostProperties;
  // Types that can be within themselves have no height: they are left to readers that bound their depth.
  for (const [type, height] of [...heightsOf([...binding.objects, ...binding.unions])].sort(([, a], [, b]) => a - b)) {
    const count = type.kind === "union" ? 0 : type.attributes.length + propertiesOf(type).length;
    if (height > GREATEST_HEIGHT || count > MOST_PROPERTIES_OF_A_TYPE || count >= left) continue;
    const isGood = type.kind === "union" ? isStraightUnion(type, plan) : isStraightObject(type, plan, context);
    if (!isGood) continue;
    left -= count;
    straight.add(type);
  }
  const values = new Set([...straight].flatMap((type) => valuesOf(type, plan)).flatMap(memberTypes));
  return plan;
}

function isStraightUnion(union: UnionBinding, plan: FastPlan): boolean {
  const { cases, discriminator } = union;
  return (
    cases.length <= MOST_CASES &&
    cases.every(({ type }) => {
      // What tells the cases apart is compared as text.
      const told = propertiesOf(type).find((one) => one.property === discriminator.property);
      const isTold = told?.type.kind === "value" && isText(told.type) && !told.repeated;
      return isTold && plan.reads(type) && namespaceOf(type) === namespaceOf(union);
    })
  );
}

function isStraightObject(object: ObjectBinding, plan: FastPlan, context: EmitContext): boolean {
  const { content, definition, attributes } = object;
  if (
    object.builtIn ||
    isImported(object.module) ||
    context.needsTree(object) ||
    (context.binding.general && definition.abstract)
  )
    return false;
  if (content.kind === "items") return false;
  if (content.kind === "simple" && (content.valueConstraint !== undefined || needsReader(content.value))) return false;
  const children = propertiesOf(object);
  if ([...attributes, ...children].some((one) => !PLAIN_NAME.test(one.name) || INHERITED.has(one.property)))
    return false;
  // What is not read straight through must not be needed in every document.
  return (
    attributes.every((one) => isStraightAttribute(one) || (one.optional && one.valueConstraint === undefined)) &&
    (content.kind !== "all" || children.every((one) => one.minOccurs === 0 || isStraightChild(object, one, plan)))
  );
}

/** The types of the values in an object. */
function valuesOf(type: Complex, plan: FastPlan): readonly ValueBinding[] {
  if (type.kind === "union") return [];
  const { content } = type;
  return [
    ...type.attributes.filter(isStraightAttribute),
    ...propertiesOf(type).filter((one) => isStraightChild(type, one, plan)),
  ]
    .flatMap((one) => (one.type.kind === "value" ? [one.type] : []))
    .concat(content.kind === "simple" ? [content.value] : []);
}

/** Whether an attribute can be read where it stands. */
export function isStraightAttribute({ namespace, type }: PropertyBinding): boolean {
  return namespace === "" && type.kind === "value" && !needsReader(type);
}

/**
 * Whether a child element can be read where it stands: it has the namespace of its siblings and of what is in it, and
 * nothing about it is chosen by the document.
 */
export function isStraightChild(owner: ObjectBinding, property: PropertyBinding, plan: FastPlan): boolean {
  const { type, element, valueConstraint, namespace } = property;
  if (namespace !== namespaceOf(owner) || valueConstraint !== undefined) return false;
  if (element !== undefined && !isStraightElement(element)) return false;
  if (!isContent(type)) return !needsReader(type);
  return plan.reads(type) && (namespaceOf(type) ?? namespace) === namespace;
}

function namespaceOf(type: Complex): string | undefined {
  return type.kind === "union" ? type.cases.map((one) => namespaceOf(one.type))[0] : propertiesOf(type)[0]?.namespace;
}

function isStraightElement({ declaration, alternatives }: ElementBinding): boolean {
  return (
    !declaration.abstract &&
    declaration.valueConstraint === undefined &&
    declaration.identityConstraintDefinitions.length === 0 &&
    alternatives.length === 0
  );
}

/** For each type how many levels of types are in it, itself counted. Types that can be within themselves have none. */
function heightsOf(types: readonly Complex[]): ReadonlyMap<Complex, number> {
  const parts = new Map(types.map((type) => [type, partsOf(type)]));
  const heights = new Map<Complex, number>();
  const heightOf = (type: Complex): number =>
    1 + Math.max(0, ...(parts.get(type) ?? []).map((one) => heights.get(one) ?? 0));
  // Layer by layer from those that consist of no others. What is left is in a cycle, or has a cycle below it.
  let left = [...types];
  for (let layer = left; layer.length > 0; left = left.filter((type) => !heights.has(type))) {
    layer = left.filter((type) => parts.get(type)?.every((one) => heights.has(one)));
    for (const type of layer) heights.set(type, heightOf(type));
  }
  // Of that, layer by layer those that no other is made of. The rest is in a cycle, or between two.
  const above: Complex[] = [];
  for (let layer = left; layer.length > 0; left = left.filter((type) => !layer.includes(type))) {
    const used = new Set(left.flatMap((type) => parts.get(type) ?? []));
    layer = left.filter((type) => !used.has(type));
    above.push(...layer);
  }
  for (const type of above.reverse()) heights.set(type, heightOf(type));
  return heights;
}

/** The complex types that the content of one is made of. */
function partsOf(type: Complex): readonly Complex[] {
  if (type.kind === "union") return type.cases.map((one) => one.type);
  return propertiesOf(type).flatMap((one) => (isContent(one.type) && !one.type.builtIn ? [one.type] : []));
}
