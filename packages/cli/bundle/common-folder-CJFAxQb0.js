import { dirname, relative } from "node:path";
// dist/files/common-folder.js
/** The innermost folder that all the files are in, so that references between them stay good. */
function commonFolder(paths) {
	let common = dirname(paths[0] ?? "");
	for (const path of paths) while (relative(common, path).startsWith("..") && dirname(common) !== common) common = dirname(common);
	return common;
}
export { commonFolder as t };
