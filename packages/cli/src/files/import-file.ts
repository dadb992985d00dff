import { pathToFileURL } from "node:url";

/** Imports a module that is not known before: a user's file. The packed command is given a function of its own for it. */
export function importFile(path: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(path).href);
}
