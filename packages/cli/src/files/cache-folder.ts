import { homedir } from "node:os";
import { join } from "node:path";

/** Where what was compiled is kept: as the platform has it for caches. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { SCHEMAWRIGHT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (SCHEMAWRIGHT_CACHE !== undefined && SCHEMAWRIGHT_CACHE !== "") return SCHEMAWRIGHT_CACHE;
  const base = XDG_CACHE_HOME || (process.platform === "win32" && LOCALAPPDATA) || join(homedir(), ".cache");
  return join(base, "schemawright");
}
