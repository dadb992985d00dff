import {
  IndentationText,
  NewLineKind,
  Project,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { expect, test } from "vitest";
import { type Declaration, printDeclarations } from "./declarations.ts";

/** What ts-morph prints for the same declarations: the judge of what is printed here, too slow to do it. */
function printedByTsMorph(declarations: readonly Declaration[]): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, newLineKind: NewLineKind.LineFeed },
  });
  return project.createSourceFile("types.ts", { statements: declarations.map(structureOf) }).getFullText();
}

function structureOf(declaration: Declaration): StatementStructures {
  if (declaration.kind === "constant") {
    const { name, type, value, comment } = declaration;
    return {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: docsOf(comment),
      declarations: [{ name, initializer: value, ...(type === undefined ? {} : { type }) }],
    };
  }
  const common = { isExported: true, name: declaration.name, docs: docsOf(declaration.comment) };
  if (declaration.kind === "alias") return { ...common, kind: StructureKind.TypeAlias, type: declaration.type };
  return {
    ...common,
    kind: StructureKind.Interface,
    ...(declaration.extends === undefined ? {} : { extends: [declaration.extends] }),
    properties: declaration.properties.map(({ name, comment, type, optional }) => {
      return { name, docs: docsOf(comment), type, hasQuestionToken: optional };
    }),
  };
}

/** A comment of several lines begins on a line of its own only if its text begins with a line break. */
function docsOf(comment: string): { description: string }[] {
  if (comment === "") return [];
  return [{ description: comment.includes("\n") ? `\n${comment}` : comment }];
}

const EMPTY: Declaration = { kind: "interface", name: "Empty", comment: "", extends: undefined, properties: [] };
const DERIVED: Declaration = {
  kind: "interface",
  name: "Derived",
  comment: "One line.",
  extends: "Base<string>",
  properties: [
    { name: "plain", comment: "", type: "string", optional: false },
    { name: '"odd name"', comment: "In words.\n\nelement `odd name`", type: "(A | B)[]", optional: true },
  ],
};
const ALIAS: Declaration = { kind: "alias", name: "Alias", comment: "Two\nlines.", type: '"a" | "b"' };
const UNDOCUMENTED: Declaration = { kind: "alias", name: "Undocumented", comment: "", type: "string" };

const LIST: Declaration = {
  kind: "constant",
  name: "LIST",
  comment: "Every value.",
  type: undefined,
  value: '["a", "b"] as const',
};
const TYPED: Declaration = { ...LIST, name: "TYPED", type: "readonly string[]", value: '["a"]' };

test.each([
  ["an interface without properties", [EMPTY]],
  ["an interface that extends another, with comments", [DERIVED]],
  ["aliases without empty lines between them", [ALIAS, UNDOCUMENTED, ALIAS]],
  ["constants beside aliases", [ALIAS, LIST, UNDOCUMENTED, TYPED, DERIVED, LIST]],
  ["interfaces between empty lines", [ALIAS, DERIVED, EMPTY, UNDOCUMENTED, DERIVED]],
])("prints as ts-morph does: %s", (_, declarations) => {
  expect(printDeclarations(declarations)).toBe(printedByTsMorph(declarations));
});
