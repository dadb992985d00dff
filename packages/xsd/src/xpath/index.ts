export type * from "./ast.ts";
export { datatypeNamespace, functionNamespace } from "./functions.ts";
export { type ParsedXPath, parseXPath } from "./parser.ts";
export { printXPath } from "./print.ts";
export { type ResolvedXPath, resolveNames } from "./resolve-names.ts";
export { type ParsedRestrictedXPath, parseRestrictedXPath, type RestrictedContext } from "./restricted.ts";
export { type StaticContext, type StaticFault, staticFault } from "./static-fault.ts";
