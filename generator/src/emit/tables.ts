import type { TableBinding, TableDetail } from "../binding/model.ts";
import { typeNameOf } from "../binding/names.ts";
import { indent, jsDoc, objectLiteral, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports } from "../code/module.ts";

/** `tables`: constant tables made from annotated enumerations, such as a contract's error codes. */
export function emitTables(tables: readonly TableBinding[]): CodeModule {
  const path = "tables";
  const imports = createImports(path);
  const declarations = tables.flatMap((table) => {
    const key = imports.type(`types/${table.value.module}`, table.value.name);
    const row = `${typeNameOf(table.name.toLowerCase())}Row`;
    return [rowType(row, table), tableLiteral(table, row, key)];
  });
  return {
    path,
    sources: [...new Set(tables.map((table) => table.value.module))],
    imports: imports.list(),
    declarations,
  };
}

const TYPES = { boolean: "boolean", number: "number", string: "string", list: "readonly string[]" } as const;

function columnsOf(
  table: TableBinding,
): ReadonlyMap<string, { readonly type: TableDetail["type"]; readonly always: boolean }> {
  const columns = new Map<string, { type: TableDetail["type"]; count: number }>();
  for (const { details } of table.rows) {
    for (const { name, type } of details) columns.set(name, { type, count: (columns.get(name)?.count ?? 0) + 1 });
  }
  return new Map([...columns].map(([name, { type, count }]) => [name, { type, always: count === table.rows.length }]));
}

function rowType(name: string, table: TableBinding): string {
  const members = [...columnsOf(table)].map(
    ([column, { type, always }]) => `  readonly ${column}${always ? "" : "?"}: ${TYPES[type]};\n`,
  );
  return onlyTypes(
    `${jsDoc([`A row of {@link ${table.name}}.`])}export interface ${name} {\n  readonly meaning: string;\n${members.join("")}}\n`,
  );
}

function tableLiteral(table: TableBinding, row: string, key: string): string {
  const rows = table.rows.map(({ key: name, meaning, details }) => {
    const cells = details.map((detail) => [detail.name, cell(detail)] as const);
    return `${quote(name)}: ${objectLiteral([["meaning", quote(meaning)], ...cells])},\n`;
  });
  return (
    jsDoc([table.value.documentation, table.value.schemaLocation]) +
    `export const ${table.name}${onlyTypes(`: Readonly<Record<${key}, ${row}>>`)} = {\n${indent(rows.join(""))}};\n`
  );
}

function cell({ type, value }: TableDetail): string {
  if (type === "boolean") return String(value === "true");
  if (type === "number") return String(Number(value));
  return type === "list" ? quote(value.split(/\s+/).filter((one) => one !== "")) : quote(value);
}
