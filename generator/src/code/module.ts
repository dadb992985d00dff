import * as general from "@schemawright/runtime/general";
import * as jsonMessages from "@schemawright/runtime/json-messages";
import { wrap } from "./code.ts";

/** The door of the runtime that generated code asks for everything. */
export const CODEGEN = "@schemawright/runtime/codegen";

/** Doors of their own for what only some packages need, so that no other loads it. */
const APART: readonly (readonly [door: string, module: object])[] = [
  ["@schemawright/runtime/general", general],
  ["@schemawright/runtime/json-messages", jsonMessages],
];

const DOORS: ReadonlyMap<string, string> = new Map(
  APART.flatMap(([door, module]) => Object.keys(module).map((name) => [name, door] as const)),
);

/** The door that a value of the runtime is behind. */
export function doorOf(name: string): string {
  return DOORS.get(name) ?? CODEGEN;
}

/** A symbol that generated code uses from another module: emitters name symbols, imports are settled once, at the end. */
export interface ImportedSymbol {
  /**
   * Module it comes from: a package name, or the path of a generated module without extension, such as `types/slide`, or
   * `types/@acme/common#address` of another generated package.
   */
  readonly from: string;
  readonly name: string;
  /** Name it has in the importing module, if that is another. */
  readonly alias?: string;
  readonly typeOnly: boolean;
}

/** A generated module before it is printed. */
export interface CodeModule {
  /** Path within the package's `src`, without extension: `read/slide`. */
  readonly path: string;
  /** Schema documents it was made from. */
  readonly sources: readonly string[];
  readonly imports: readonly ImportedSymbol[];
  /** Top-level declarations, each its text in both dialects. */
  readonly declarations: readonly string[];
  /** The code is plain JavaScript, which the compiler is not to judge. */
  readonly unchecked?: boolean;
}

/** Collects what a module imports while its text is being written. */
export interface Imports {
  /** Notes a value import and returns the name it has here. What {@link CODEGEN} is asked for comes from the door that it is behind. */
  value(from: string, name: string): string;
  /** Notes a type import and returns the name it has here. */
  type(from: string, name: string, alias?: string): string;
  list(): readonly ImportedSymbol[];
}

/**
 * An empty collection of imports for the module at `path`, which needs none from itself.
 * @param own names that the module declares: what is imported by one of them comes in under another
 */
export function createImports(path: string, own: Iterable<string> = []): Imports {
  /** By module, then by name, with its alias if it has one. */
  const modules = new Map<string, Map<string, ImportedSymbol>>();
  const taken = new Set(own);
  const add = (from: string, name: string, typeOnly: boolean, alias?: string): string => {
    if (from === path) return name;
    const symbols = modules.get(from) ?? new Map<string, ImportedSymbol>();
    if (symbols.size === 0) modules.set(from, symbols);
    const key = alias === undefined ? name : `${name} ${alias}`;
    const known = symbols.get(key);
    if (known !== undefined) {
      if (known.typeOnly && !typeOnly) symbols.set(key, { ...known, typeOnly });
      return known.alias ?? name;
    }
    let local = alias ?? name;
    while (taken.has(local)) local += "_";
    taken.add(local);
    symbols.set(key, { from, name, typeOnly, ...(local === name ? {} : { alias: local }) });
    return local;
  };
  return {
    value: (from, name) => add(from === CODEGEN ? doorOf(name) : from, name, false),
    type: (from, name, alias) => add(from, name, true, alias),
    list: () => [...modules.values()].flatMap((symbols) => [...symbols.values()]),
  };
}

/** The symbols that some declarations name: an emitter may have asked for others before it gave something up. */
export function namedSymbols(symbols: readonly ImportedSymbol[], declarations: readonly string[]): ImportedSymbol[] {
  let module = "";
  let at = 0;
  return symbols.filter(({ from, name, alias }) => {
    // Those of a module were asked for in this order, so that most are named where the one before was, or soon after.
    if (from !== module) at = 0;
    module = from;
    for (let i = 0; i < declarations.length; i++) {
      const next = (at + i) % declarations.length;
      if (!isNamedIn(declarations[next] as string, alias ?? name)) continue;
      at = next;
      return true;
    }
    return false;
  });
}

const PART_OF_NAME = /[\p{ID_Continue}$]/u;

function isNamedIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!PART_OF_NAME.test(text.charAt(at - 1)) && !PART_OF_NAME.test(text.charAt(at + name.length))) return true;
  return false;
}

/** Import statements for some symbols, as the module at `path` has to write them, sorted. */
export function importStatements(path: string, symbols: readonly ImportedSymbol[]): string[] {
  const modules = new Map<string, ImportedSymbol[]>();
  for (const symbol of symbols) {
    const known = modules.get(symbol.from);
    if (known === undefined) modules.set(symbol.from, [symbol]);
    else known.push(symbol);
  }
  return [...modules]
    .map(([from, used]) => [moduleSpecifier(path, from), used] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specifier, used]) => {
      const allTypes = used.every((symbol) => symbol.typeOnly);
      const names = used
        .map(({ name, alias, typeOnly }) => {
          const named = alias === undefined ? name : `${name} as ${alias}`;
          return { named, text: typeOnly && !allTypes ? `type ${named}` : named };
        })
        .sort((a, b) => (a.named < b.named ? -1 : 1))
        .map(({ text }) => text);
      return `import ${allTypes ? "type " : ""}${wrap("{", names, "}")} from ${JSON.stringify(specifier)};`;
    });
}

/** How the module at `path` names the module `from`. */
function moduleSpecifier(path: string, from: string): string {
  if (from.startsWith("@") || !/^[a-z]+(?:-[a-z]+)*(?:\/|$)/.test(from)) return from;
  const foreign = /^([a-z]+)\/([^#]+)#(.+)$/.exec(from);
  if (foreign !== null) return `${foreign[2]}/modules/${foreign[1]}/${foreign[3]}`;
  const up = path.split("/").length - 1;
  return `${up === 0 ? "./" : "../".repeat(up)}${from}.ts`;
}
