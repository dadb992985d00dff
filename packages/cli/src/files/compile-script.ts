import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import vm from "node:vm";
import { replaceFile } from "./replace-file.ts";

/** Scripts whose code is to be kept when the process ends, and the files to keep it in. */
const toKeep = new Map<string, vm.Script>();

/**
 * Compiles a script, with what the engine made of it in an earlier process, if that was kept: parsing and compiling take
 * longer than most of what is run only once. Code that another engine made, or that is damaged, the engine refuses; then
 * the script is compiled anew. What is kept has the functions that this process ran, so that the next finds them compiled.
 * The script can import nothing: engines forget who would do that for it where they take code that was kept.
 * @param source the text; a file of code must belong to one text and no other, for the engine only compares the lengths
 * @param filename what traces of the stack call it
 * @param codeFile where the code is kept; `undefined`: nowhere
 */
export function compileScript(source: string, filename: string, codeFile: string | undefined): vm.Script {
  const cachedData = codeFile === undefined ? undefined : readIfThere(codeFile);
  const script = new vm.Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
  if (codeFile === undefined || script.cachedDataRejected === false) return script;
  if (toKeep.size === 0) process.once("exit", keepCode);
  toKeep.set(codeFile, script);
  return script;
}

function keepCode(): void {
  for (const [file, script] of toKeep) {
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      replaceFile(file, script.createCachedData());
    } catch {
      // A disk that takes nothing is no fault: the next process compiles again.
    }
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
