/**
 * The key of an index signature for the member names that a pattern admits: a template literal where the pattern is
 * just a beginning or an end (`^x-`, `_at$`), or `undefined` where TypeScript cannot say it.
 */
export function patternKey(pattern: string): string | undefined {
  const beginning = /^\^((?:[A-Za-z0-9_:/ -]|\\[-./_])+)(?:\.\*)?$/.exec(pattern)?.[1];
  if (beginning !== undefined) return `\`${plain(beginning)}\${string}\``;
  const end = /^((?:[A-Za-z0-9_:/ -]|\\[-./_])+)\$$/.exec(pattern)?.[1];
  return end === undefined ? undefined : `\`\${string}${plain(end)}\``;
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}
