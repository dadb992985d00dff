/**
 * A path of a selector or field as plain data: https://www.w3.org/TR/xmlschema11-1/#c-selector-xpath. Each step goes
 * from an element to its children; steps `.` are left out.
 */
export interface RestrictedPath {
  /** Begins with `.//`: the first step may begin at the context element or at any element below it. */
  readonly anywhere: boolean;
  readonly steps: readonly PathName[];
  /** The attribute at the end; absent for the element that the steps lead to. */
  readonly attribute?: PathName | undefined;
}

/** A name; absence takes every local name, or every namespace. */
export interface PathName {
  /** Empty string for no namespace. */
  readonly namespace?: string | undefined;
  readonly localName?: string | undefined;
}

/** The names of the open elements, outermost first. */
export interface OpenElements {
  readonly namespaces: readonly string[];
  readonly localNames: readonly string[];
}

/** Whether a name test takes a name. */
export function takesName(test: PathName, namespace: string, localName: string): boolean {
  return (
    (test.localName === undefined || test.localName === localName) &&
    (test.namespace === undefined || test.namespace === namespace)
  );
}

/** Whether the steps of a path lead from the open element at depth `from` to the innermost one. */
export function leadsToInnermost(
  path: RestrictedPath,
  from: number,
  { namespaces, localNames }: OpenElements,
): boolean {
  const { steps } = path;
  const first = localNames.length - steps.length;
  if (path.anywhere ? first <= from : first !== from + 1) return false;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as PathName;
    if (!takesName(step, namespaces[first + i] as string, localNames[first + i] as string)) return false;
  }
  return true;
}
