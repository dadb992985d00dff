import type { NameRole, QualifiedName } from "../ast.ts";
import { fail, next, peek, type TokenState } from "./tokens.ts";

export function parseName(state: TokenState, role: NameRole): QualifiedName {
  const token = peek(state);
  if (token.kind !== "name") return fail(state, "a name");
  next(state);
  return {
    kind: "name",
    role,
    prefix: token.prefix ?? "",
    localName: token.text,
    namespace: undefined,
    start: token.start,
    end: token.end,
  };
}
