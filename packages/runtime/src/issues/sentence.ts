import type { IssueParams } from "./issue.ts";

/** Longest piece of a value that is shown in a message, in UTF-16 code units. */
const SHOWN = 80;

/**
 * A text with its holes filled. Names of holes are names of arguments; texts are quoted and shortened (not after `=`),
 * lists become "a, b or c".
 */
export function sentence(text: string, params: IssueParams): string {
  const said = text.replace(/\{(=?)(\w+)\}/g, (_, plain: string, name: string) =>
    plain === "" ? show(params[name]) : String(params[name]),
  );
  return params["suggestion"] === undefined ? said : `${said} Did you mean ${show(params["suggestion"])}?`;
}

function show(value: IssueParams[string] | undefined): string {
  if (value === undefined) return "?";
  if (typeof value === "string") return quote(value);
  if (typeof value !== "object") return String(value);
  if (value.length === 0) return "nothing";
  if (value.length === 1) return String(value[0]);
  const listed = value.length > 12 ? [...value.slice(0, 11), `${value.length - 11} more`] : value;
  return `${listed.slice(0, -1).join(", ")} or ${listed[listed.length - 1]}`;
}

function quote(text: string): string {
  if (text.length <= SHOWN) return `"${text}"`;
  // A character of two code units is not cut in half.
  const half = /[\uD800-\uDBFF]/.test(text.charAt(SHOWN - 1));
  return `"${text.slice(0, half ? SHOWN - 1 : SHOWN)}…"`;
}
