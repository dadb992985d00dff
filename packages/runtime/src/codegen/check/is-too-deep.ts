import type { GeneralChecker } from "../handles.ts";

/** Whether reading the object's document would be given up here: reported once, then nothing is looked at any more. */
export function isTooDeep(checker: GeneralChecker): boolean {
  if (checker.halted) return true;
  if (checker.names.length <= checker.maximumDepth) return false;
  checker.report({ code: "limit-depth" }, { limit: checker.maximumDepth });
  checker.halted = true;
  return true;
}
