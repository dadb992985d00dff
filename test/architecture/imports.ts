import { parseAst } from "vitest/node";

/** One import of a module, in whatever form it is written. */
export interface ModuleImport {
  readonly specifier: string;
  /** True if nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

/**
 * Lists the imports of a TypeScript or JavaScript module: import and export declarations, `import()`,
 * `require()` and import types. A real parser does the reading, because emitters hold import statements in their texts.
 *
 * @param computed whether the file may import what it has computed: no table holds that, so few files may
 * @throws if the text is not a module of the language that `path` ends with, or if an `import()` has an argument that
 * is not a string and the file may not have one.
 */
export function importsOf(path: string, text: string, computed = false): ModuleImport[] {
  const found: ModuleImport[] = [];
  const add = (node: Node, source: unknown, typeOnly: boolean) => {
    const line = text.slice(0, node.start).split("\n").length;
    const specifier = isNode(source) ? source.value : undefined;
    if (typeof specifier !== "string") throw new Error(`${path}:${line}: an import must name its module by a string`);
    found.push({ specifier, typeOnly, line });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (!isNode(value)) return;
    switch (value.type) {
      case "ImportDeclaration":
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        if (isNode(value.source)) add(value, value.source, isTypeOnly(value));
        break;
      case "ImportExpression":
        if (!computed || (isNode(value.source) && typeof value.source.value === "string"))
          add(value, value.source, false);
        break;
      case "CallExpression":
        if (isNode(value.callee) && value.callee.name === "require" && Array.isArray(value.arguments))
          add(value, value.arguments[0], false);
        break;
      case "TSImportType":
        add(value, value.source ?? value.argument, true);
        break;
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(text, { lang: path.endsWith(".ts") ? "ts" : "js" }, path));
  return found;
}

function isTypeOnly(declaration: Node): boolean {
  if (declaration.importKind === "type" || declaration.exportKind === "type") return true;
  const specifiers = declaration.specifiers;
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((item) => isNode(item) && (item.importKind === "type" || item.exportKind === "type"))
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
