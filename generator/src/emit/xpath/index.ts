export {
  type AssertionVariable,
  type CompileAssertionOptions,
  type CompiledAssertion,
  compileAssertion,
} from "./compile-assertion.ts";
export { reservedNames } from "./scope.ts";
export type { ChildAccess, ObjectShape, ValueKind } from "./shape.ts";
