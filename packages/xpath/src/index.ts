/** What generated code imports to ask expressions that are not compiled to JavaScript. */

export { attributesTest, type ExpandedName } from "./attributes-test.ts";
export { elementTest } from "./element-test.ts";
export { isSupported } from "./evaluation.ts";
export type { AttributeShape, ChildShape, PreparedExpression, TreeShape, ValueType } from "./expression.ts";
export { valueTest } from "./value-test.ts";
