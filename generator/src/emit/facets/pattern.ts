import { type PatternFacet, programOfPattern, translatePattern } from "@schemawright/xsd";
import { escapeUnseen, quote } from "../../code/code.ts";
import { CODEGEN } from "../naming.ts";
import type { EmitFacet } from "./facet-code.ts";

/**
 * `pattern`: an expression that provably needs linear time becomes a JavaScript one, any other a program for the
 * linear matcher. https://www.w3.org/TR/xmlschema11-2/#rf-pattern
 */
export const emitPattern: EmitFacet<PatternFacet> = (facet, { value, imports, constant, refuse }) => {
  const declarations: string[] = [];
  const conditions: string[] = [];
  for (const [i, pattern] of facet.value.entries()) {
    const name = `${constant}_PATTERN${facet.value.length > 1 ? i + 1 : ""}`;
    const translated = translatePattern(pattern, value.version);
    if (!translated.ok) {
      refuse(facet, `The pattern ${pattern}: ${translated.message}`);
      return undefined;
    }
    if (translated.safe) {
      declarations.push(
        `const ${name} = /*@__PURE__*/ new RegExp(${quote(translated.source)}, ${quote(translated.flags)});`,
      );
      conditions.push(`${name}.test(lexical)`);
    } else {
      const program = programOfPattern(pattern, value.version);
      if (!program.ok) {
        refuse(facet, `The pattern ${pattern}: ${program.message}`);
        return undefined;
      }
      const compile = imports.value(CODEGEN, "compileLinearPattern");
      declarations.push(`const ${name} = /*@__PURE__*/ ${compile}(${escapeUnseen(JSON.stringify(program.program))});`);
      conditions.push(`${name}(lexical)`);
    }
  }
  return {
    declarations,
    condition: conditions.join(" || "),
    code: "cvc-pattern-valid",
    params: [["pattern", quote(facet.value.join(" or "))]],
    found: "{ value: lexical }",
  };
};
