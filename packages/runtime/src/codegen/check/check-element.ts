import {
  abstractElement,
  abstractType,
  emptyIsDefault,
  nilAndFixed,
  nilHasContent,
  noPlaceForDefault,
  unknownType,
} from "../../issues/kinds.ts";
import { incompleteElement } from "../content/incomplete.ts";
import { isDerivedFrom } from "../derivation.ts";
import type { Finding } from "../finding.ts";
import type { ElementHandle, GeneralChecker, TypeHandle } from "../handles.ts";
import { fixedFault, hasContent, hasProperties } from "../read/element.ts";
import { findType, typeWords } from "../registry.ts";
import { lexicalOf } from "../values/constraint-text.ts";
import { isSimple } from "../values/simple-type.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { typedValue } from "./select-type.ts";

const NOT_NILLABLE: Finding = { code: "cvc-elt.3.1" };
const NOT_DERIVED: Finding = { code: "cvc-elt.4.3" };

/**
 * Checks the value of an element just entered, in the form in which `readElement` hands it out.
 * https://www.w3.org/TR/xmlschema11-1/#cvc-elt
 */
export function checkElement(checker: GeneralChecker, handle: ElementHandle, value: unknown): void {
  if (isTooDeep(checker)) return;
  const around = checker.declare(handle.schemaLocation);
  checkDeclared(checker, handle, value);
  checker.declare(around);
}

function checkDeclared(checker: GeneralChecker, handle: ElementHandle, value: unknown): void {
  const about = { schemaLocation: handle.schemaLocation, ...(handle.rule === undefined ? {} : { rule: handle.rule }) };
  const report = (kind: Finding, params: NonNullable<Parameters<GeneralChecker["report"]>[1]>): void => {
    checker.report({ ...kind, ...about }, params);
  };
  const { name } = handle;
  if (handle.incomplete === true) {
    checker.report(incompleteElement(handle));
    return;
  }
  if (handle.abstract === true) {
    report(abstractElement, { name });
    return;
  }
  const { type, selected, nil, value: content } = typedValue(handle, value, checker.registry);
  if (type === undefined) {
    report(unknownType, { value: String((value as { $type: unknown }).$type) });
    return;
  }
  const blocked = [...(handle.block ?? []), ...(selected.block ?? [])];
  if (type !== selected && !isDerivedFrom(type, selected, blocked)) {
    report(NOT_DERIVED, { value: typeWords(type), expected: typeWords(selected) });
    return;
  }
  if (type.abstract === true) {
    report(abstractType, { value: typeWords(type) });
    return;
  }
  if (nil && (handle.nillable === true || value !== null)) {
    if (handle.nillable !== true) {
      report(NOT_NILLABLE, { name });
      return;
    }
    if (handle.fixed !== undefined) report(nilAndFixed, { name, fixed: lexicalOf(handle.fixed) });
    checkNil(checker, type, content, () => report(nilHasContent, { name }));
    return;
  }
  const before = checker.issues.length;
  const outer = checker.element;
  checker.element = handle;
  type.check(nil ? null : content, checker, handle.rule);
  checker.element = outer;
  if (checker.issues.length > before) return;
  const constraint = handle.fixed ?? handle.default;
  const holdsText = type.content === "simple" || type.content === "mixed";
  if (constraint !== undefined && !nil && !holdsText && !hasContent(type, content)) {
    report(noPlaceForDefault, { name, value: lexicalOf(constraint) });
    return;
  }
  if (handle.fixed !== undefined) {
    const fault = fixedFault(type, handle.type(), handle.fixed, content);
    if (fault !== undefined) report(fault.kind, { name, value: fault.found, fixed: lexicalOf(handle.fixed) });
  } else if (handle.default !== undefined && lexicalOf(handle.default) !== "" && isSimple(type)) {
    // Written, it would be read as the default.
    if (type.datatype?.().write(content as never) === "")
      report(emptyIsDefault, { default: lexicalOf(handle.default) });
  }
}

/** Checks the value of an element that has no declaration, but names its type in `$type`. */
export function checkTyped(
  checker: GeneralChecker,
  element: { readonly name: string; readonly namespace: string },
  value: { readonly $type: string },
): void {
  if (isTooDeep(checker)) return;
  const { $type, ...rest } = value;
  const type = findType(checker.registry, $type, undefined);
  if (type === undefined) {
    checker.report(unknownType, { value: $type });
    return;
  }
  if (type.abstract === true) {
    checker.report(abstractType, { value: $type });
    return;
  }
  const outer = checker.element;
  checker.element = element;
  type.check(isSimple(type) ? (rest as { readonly $value?: unknown }).$value : rest, checker);
  checker.element = outer;
}

function checkNil(checker: GeneralChecker, type: TypeHandle, value: unknown, report: () => void): void {
  if (isSimple(type)) {
    if (value !== undefined) report();
    return;
  }
  // `null` is how a simple type says nil; a complex one has attributes to say as well.
  const object = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (hasProperties(type, object, (one) => one !== undefined)) report();
  type.attributes?.check(object as never, checker);
}
