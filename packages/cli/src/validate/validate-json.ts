import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ErrorObject, ValidateFunction } from "ajv";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { compileScript } from "../files/compile-script.ts";
import { shownPath } from "../files/paths.ts";
import type { ReportedIssue, SchemaPlace } from "../report/report.ts";
import { lineAt } from "../report/source-line.ts";
import type { PreparedJsonSchema } from "./prepared-schema.ts";
import type { ValidateBytes } from "./validator.ts";

/** Validates JSON documents by a compiled schema. */
export function createJsonValidator({ script, files, codeFile }: PreparedJsonSchema): ValidateBytes {
  const require = createRequire(import.meta.url);
  const module = { exports: {} as ValidateFunction };
  const source = `(function (require, module, exports) {${script}\n})`;
  const run = compileScript(source, "compiled-schema.js", codeFile).runInThisContext();
  run(require, module, module.exports);
  const validate = module.exports;
  const placeOf = createSchemaPlaces(files);
  return (bytes) => {
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return [
        {
          severity: "error",
          code: "encoding-malformed",
          message: "The bytes are not valid UTF-8, which JSON is written in.",
        },
      ];
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return [syntaxIssue(text)];
    }
    if (validate(value)) return [];
    const tree = parseTree(text);
    return (validate.errors ?? []).flatMap((error) => {
      // Says only that a branch failed, whose own errors are there too.
      if (error.keyword === "if") return [];
      const node = nodeAt(tree, error.instancePath);
      const mark = markOf(error, node);
      const schema = placeOf(error.schemaPath);
      const issue: ReportedIssue = {
        severity: "error",
        code: `json-schema/${error.keyword}`,
        message: sentence(error),
        path: error.instancePath,
        ...(mark === undefined ? {} : placeIn(text, mark.offset, mark.length)),
        ...(schema === undefined ? {} : { schema }),
      };
      return [issue];
    });
  };
}

function syntaxIssue(text: string): ReportedIssue {
  const faults: ParseError[] = [];
  parseTree(text, faults, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [fault] = faults;
  const what = fault === undefined ? "" : `: ${words(printParseErrorCode(fault.error))}`;
  const place = fault === undefined ? {} : placeIn(text, fault.offset, Math.max(1, fault.length));
  return { severity: "error", code: "json-syntax", message: `This is not JSON${what}.`, ...place };
}

/** `PropertyNameExpected` as words. */
function words(name: string): string {
  return name.replace(/(?<=.)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

function placeIn(text: string, offset: number, length: number): Partial<ReportedIssue> {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  const sourceLine = lineAt(text, offset);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const rest = Math.max(1, sourceLine.length - column + 1);
  return { line: lines.length, column, sourceLine, length: Math.min(length, rest) };
}

function nodeAt(tree: Node | undefined, pointer: string): Node | undefined {
  if (tree === undefined) return undefined;
  let node: Node | undefined = tree;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (node === undefined) return undefined;
    node = findNodeAtLocation(node, [node.type === "array" ? Number(name) : name]);
  }
  return node;
}

/** A member too many is marked itself, not the object that has it. */
function markOf({ keyword, params }: ErrorObject, node: Node | undefined): Node | undefined {
  if (keyword !== "additionalProperties" && keyword !== "unevaluatedProperties") return node;
  const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
  return node?.children?.find((member) => member.children?.[0]?.value === name)?.children?.[0] ?? node;
}

function sentence({ instancePath, keyword, message, params }: ErrorObject): string {
  const subject = instancePath === "" ? "The document" : `The value of ${instancePath}`;
  const detail: unknown =
    params["allowedValues"] ?? params["allowedValue"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  const text = `${subject} ${message ?? `breaks ${keyword}`}`;
  return detail === undefined ? `${text}.` : `${text}: ${JSON.stringify(detail)}.`;
}

/** Finds the place of a keyword, given as `#/properties/a/type` or with the identifier of a schema before it. */
function createSchemaPlaces(files: PreparedJsonSchema["files"]): (schemaPath: string) => SchemaPlace | undefined {
  const known = new Map<string, { readonly text: string; readonly tree: Node | undefined }>();
  return (schemaPath) => {
    const [identifier = "", pointer = ""] = schemaPath.split("#");
    const file = files[identifier];
    if (file === undefined) return undefined;
    try {
      const text = known.get(file)?.text ?? readFileSync(file, "utf8");
      const tree = known.get(file)?.tree ?? parseTree(text);
      known.set(file, { text, tree });
      const node = nodeAt(tree, pointer.split("/").map(decodeStep).join("/"));
      if (node === undefined) return undefined;
      const { line = 1, column = 1 } = placeIn(text, (node.parent ?? node).offset, 1);
      return { file: shownPath(file), line, column };
    } catch {
      return undefined;
    }
  };
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
