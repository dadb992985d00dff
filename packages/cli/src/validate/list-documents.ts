import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { slashed } from "../files/paths.ts";
import { UseError } from "../use-error.ts";
import { type Document, type DocumentFault, HELD_SIZE, unreadable } from "./document.ts";
import { takeDocument } from "./take-document.ts";

/** Where documents are named. */
export interface DocumentRequest {
  /** Files, folders, patterns, archives, `-` for standard input. */
  readonly operands: readonly string[];
  /** A file with more of them, one a line; `-` for standard input. */
  readonly filesFrom: string | undefined;
  /** Names of that file end with a zero byte. */
  readonly null: boolean;
  /** Ends of names that count as documents in folders and archives. */
  readonly extensions: readonly string[];
  /** Opens standard input, which takes its time. */
  readonly openInput: () => AsyncIterable<Uint8Array>;
}

/** The documents of a request, and how many they are if that is known before they are read. */
export interface DocumentList {
  /** In their order, as many at a time as are found together. */
  readonly parts: AsyncIterable<readonly Document[]>;
  readonly total: number | undefined;
  /** How many they seem to be: of a list that is read as it comes, its length is known. */
  readonly expected: number;
  /** Bytes of files, as far as few documents are named. */
  readonly bytes: number;
  /** Of these, bytes of those that are too large to be held. */
  readonly largeBytes: number;
}

/** Bytes of a name in a list, more or less. */
const NAME = 64;

/** So many files are looked at before they are read. */
const FEW = 500;

const ARCHIVE = /\.(zip|tar|tar\.gz|tgz|gz)$/i;

/**
 * Finds documents, in the order of the operands; within folders and patterns in the order of names. Files are not opened
 * here, archives are read one member after the other.
 * @throws UseError if there are no operands, or standard input is asked for twice
 */
export async function listDocuments(request: DocumentRequest): Promise<DocumentList> {
  const { operands, filesFrom } = request;
  if (operands.length === 0 && filesFrom === undefined)
    throw new UseError("validate: name files, folders, patterns or archives, - for standard input, or --files-from");
  const users = operands.filter((operand) => operand === "-").length + (filesFrom === "-" ? 1 : 0);
  if (users > 1) throw new UseError("validate: standard input can be used once");
  const found: (readonly Document[] | AsyncIterable<readonly Document[]>)[] = [];
  for (const operand of operands) found.push(await openOperand(operand, request));
  if (filesFrom !== undefined) found.push(readList(filesFrom, request));
  const isCounted = found.every((part) => Array.isArray(part));
  const total = isCounted ? found.reduce((sum, part) => sum + (part as readonly Document[]).length, 0) : undefined;
  const files = found.flatMap((part) => (Array.isArray(part) ? (part as readonly Document[]) : []));
  const listed = filesFrom === undefined || filesFrom === "-" ? 0 : fileSize(filesFrom) / NAME;
  const sizes = files.length > FEW ? [] : files.map(sizeOf);
  const bytes = sum(sizes);
  const largeBytes = sum(sizes.filter((size) => size > HELD_SIZE));
  return { parts: concatenate(found), total, expected: files.length + listed, bytes, largeBytes };
}

function sizeOf(document: Document): number {
  return "path" in document ? fileSize(document.path) : 0;
}

function fileSize(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : 0;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}

async function* concatenate(
  found: readonly (readonly Document[] | AsyncIterable<readonly Document[]>)[],
): AsyncIterable<readonly Document[]> {
  for (const part of found) {
    if (Symbol.asyncIterator in part) yield* part;
    else yield part;
  }
}

async function openOperand(
  operand: string,
  { extensions, openInput }: DocumentRequest,
): Promise<readonly Document[] | AsyncIterable<readonly Document[]>> {
  if (operand === "-") return [await takeInput(openInput())];
  const stat = statSync(operand, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const files = filesIn(operand, extensions);
    const message = `There is no document in this folder: no file ends with ${extensions.join(" or ")}.`;
    return files.length > 0 ? files.map(file) : [fault(operand, { code: "folder-empty", message })];
  }
  if (stat !== undefined) return ARCHIVE.test(operand) ? openArchive(operand, extensions) : [file(operand)];
  if (!/[*?[\]{}()!]/.test(operand)) return [fault(operand, missing(operand))];
  const { glob } = await import("tinyglobby");
  const names = await glob(operand, { dot: false, expandDirectories: false });
  if (names.length === 0) return [fault(operand, { code: "file-missing", message: "No file has a name like this." })];
  return names.map(slashed).sort().map(file);
}

async function takeInput(input: AsyncIterable<Uint8Array>): Promise<Document> {
  const name = "<standard input>";
  try {
    return await takeDocument(name, input);
  } catch (error) {
    const message = `Standard input cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { name, fault: { code: "file-unreadable", message } };
  }
}

function file(path: string): Document {
  return { name: slashed(path), path };
}

function fault(name: string, reason: DocumentFault): Document {
  return { name: slashed(name), fault: reason };
}

/** A file that is not there, with the name of one that is, if it differs by little. */
function missing(path: string): DocumentFault {
  const folder = dirname(path);
  const wanted = basename(path).toLowerCase();
  const near = existsSync(folder) ? readdirSync(folder).find((name) => isNear(name.toLowerCase(), wanted)) : undefined;
  const advice = near === undefined ? "" : ` Did you mean ${slashed(join(folder, near))}?`;
  return { code: "file-missing", message: `There is no such file.${advice}` };
}

/** Whether two names differ by one character that was changed, added, left out or swapped, or by nothing. */
function isNear(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** The files of a folder and its folders that count as documents. Hidden ones and installed packages do not. */
function filesIn(folder: string, extensions: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (at: string): void => {
    const entries = readdirSync(at, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (extensions.some((end) => entry.name.toLowerCase().endsWith(end))) found.push(path);
    }
  };
  visit(folder);
  return found;
}

async function* openArchive(path: string, extensions: readonly string[]): AsyncIterable<readonly Document[]> {
  const { readArchive } = await import("./archives.ts");
  try {
    for await (const document of readArchive(path, extensions)) yield [document];
  } catch (error) {
    const message = `The archive is broken or no archive: ${error instanceof Error ? error.message : String(error)}`;
    yield [fault(path, { code: "archive-broken", message })];
  }
}

/** A list of names, read as it comes. */
async function* readList(list: string, request: DocumentRequest): AsyncIterable<readonly Document[]> {
  const source = list === "-" ? request.openInput() : createReadStream(list);
  const end = request.null ? "\0" : "\n";
  const decoder = new TextDecoder();
  let rest = "";
  const open = async function* (lines: readonly string[]): AsyncIterable<readonly Document[]> {
    let files: Document[] = [];
    for (const line of lines) {
      const name = request.null ? line : line.replace(/\r$/, "");
      // A list comes from a program such as find, which has expanded patterns itself.
      if (name === "") continue;
      if (ARCHIVE.test(name) && existsSync(name)) {
        yield files;
        files = [];
        yield* openArchive(name, request.extensions);
      } else files.push(file(name));
    }
    yield files;
  };
  try {
    for await (const chunk of source) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split(end);
      rest = lines.pop() ?? "";
      yield* open(lines);
    }
  } catch (error) {
    throw new UseError(`--files-from ${list}: ${unreadable(error).message}`);
  }
  yield* open([rest]);
}
