import type { Report } from "../documents/report.ts";
import type { Build, Located } from "./context.ts";

/** How many components may wait for each other to be filled in; each takes some calls. */
export const MAXIMUM_DERIVATIONS = 500;

/** Components that are drafted, and not filled in yet. */
export interface Pending extends Pick<Build, "later" | "complete"> {
  /** Fills in all components, and those that are drafted meanwhile. */
  readonly completeAll: () => void;
}

/**
 * Nothing is pending yet. A component is untouched, being filled in, or filled in.
 * @param standIns gets components that are derived too often to be filled in
 */
export function createPending(report: Report, standIns: Set<object>): Pending {
  const fills = new Map<Located, () => void>();
  const active = new Set<object>();
  const complete = (component: Located): boolean => {
    if (active.has(component)) return false;
    const fill = fills.get(component);
    if (fill === undefined) return true;
    if (active.size >= MAXIMUM_DERIVATIONS) {
      const message = `Components derived from each other more than ${MAXIMUM_DERIVATIONS} times are not supported.`;
      report("not-supported", component, message);
      standIns.add(component);
      return true;
    }
    fills.delete(component);
    active.add(component);
    fill();
    active.delete(component);
    return true;
  };
  return {
    later: (component, fill) => void fills.set(component, fill),
    complete,
    completeAll() {
      for (let next = fills.keys().next(); next.done !== true; next = fills.keys().next()) complete(next.value);
    },
  };
}
