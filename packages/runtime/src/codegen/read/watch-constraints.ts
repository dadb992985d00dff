import { ConstraintWatch } from "../constraints/constraint-watch.ts";
import type { IdentityConstraint, KeyFault } from "../constraints/identity-constraints.ts";
import { NOTHING } from "../place.ts";
import type { Reader } from "./reader.ts";

/** Makes the reading of an element watch the identity constraints of its declaration: what a handle's `watch` is. */
export function watchIdentityConstraints(
  constraints: readonly IdentityConstraint[],
): (reader: Reader, read: () => unknown) => unknown {
  return (reader, read) => {
    const begins = reader.watch === undefined;
    reader.watch ??= watchFrom(reader);
    reader.watch.constrain(constraints);
    const value = read();
    if (begins) reader.watch = undefined;
    return value;
  };
}

/** What watches from the element just entered to its end. */
function watchFrom(reader: Reader): ConstraintWatch {
  /** How many elements are open around those that are watched. */
  const around = reader.names.length - 1;
  const report = ({ code, words, constraint, place, depth, location, params }: KeyFault): void => {
    const { schemaLocation } = constraint ?? {};
    const finding = { code, words, ...(schemaLocation === undefined ? {} : { schemaLocation }) };
    reader.addAt(location ?? reader.locate(NOTHING, around + depth), finding, params, place);
  };
  const watch = new ConstraintWatch(report, () => reader.locate(NOTHING), reader.maximumKeyEntries);
  watch.entered(reader.namespace, reader.localName, reader.start);
  return watch;
}
