import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createFrames, TemplateError } from "./frames.ts";

const render = (text: string, view: Readonly<Record<string, unknown>>): string =>
  createFrames((name) => (name === "x" ? { path: "templates/x.hbs", text } : undefined))("x", view);

describe("frames", () => {
  it.each([
    ["{{string a}}", { a: '"\n</script>' }, '"\\"\\n<\\/script>"'],
    ["/* {{comment a}} */", { a: "*/ x" }, "/* *\u2215 x */"],
    ["// {{line a}}", { a: "one\r\ntwo\u2028three" }, "// one two three"],
    ["{{markdown a}}", { a: "*a* <b> | `c`" }, "\\*a\\* \\<b\\> \\| \\`c\\`"],
    ["{{code a}}", { a: "a < b && {{c}}" }, "a < b && {{c}}"],
    ["{{a}}", { a: "<b>" }, "&lt;b&gt;"],
  ])("%s", (template, view, expected) => expect(render(template, view)).toBe(expected));

  it.each([
    ["that cannot be compiled", "{{#each a}}", { a: [] }],
    ["that wants what there is not", "{{missing}}", {}],
    ["with an unknown helper", "{{shout a}}", { a: "x" }],
  ])("a template %s names its file", (_, template, view) => {
    expect(() => render(template, view)).toThrow(TemplateError);
    expect(() => render(template, view)).toThrow(/^templates\/x\.hbs: /);
  });

  it("a template that is not there is named", () => {
    expect(() => createFrames()("nothing", {})).toThrow("There is no template named nothing.hbs");
  });

  it("the generator's own are there without one who reads them", () => {
    expect(createFrames()("index", { exports: ["export {};"] })).toMatch(/^\/\/ Generated .*\n\nexport \{\};\n$/);
  });

  it("the generator's own are compiled as they are written: node packages/compile-templates.js", () => {
    const script = fileURLToPath(new URL("../../../packages/compile-templates.js", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
  });
});
