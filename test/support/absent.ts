import type { TestContext } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** Why the test was skipped; `test/run.js` prints it. */
    skipReason?: string;
  }
}

/**
 * Ends a test that needs a tool this machine does not have: skipped with the reason, or failed where the environment
 * variable `CI` is set, because there everything is expected to be present.
 *
 * @param reason what is absent and how to get it
 */
export function endForAbsence(context: TestContext, reason: string): never {
  if (process.env.CI) throw new Error(reason);
  context.task.meta.skipReason = reason;
  return context.skip(reason);
}
