export {
  type AssertionVariable,
  type CompileAssertionOptions,
  type CompiledAssertion,
  compileAssertion,
} from "./compile-assertion.ts";
export type { ChildAccess, ObjectShape, ValueKind } from "./shape.ts";
