import { posix, relative, sep } from "node:path";

/** A path with forward slashes on every platform. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join(posix.sep);
}

/** How a path is shown: seen from the working directory, unless it is far from there. */
export function shownPath(path: string, folder: string = process.cwd()): string {
  const near = relative(folder, path);
  return slashed(near === "" ? "." : near.startsWith("../../..") ? path : near);
}
