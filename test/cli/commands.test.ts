import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { endForAbsence } from "../support/absent.ts";
import { createProject, NUMBER_SCHEMA, type Project } from "./project.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

let project: Project;
beforeAll(() => {
  project = createProject();
  project.write("number.xsd", NUMBER_SCHEMA);
  project.write("main.xsd", `<xs:schema ${XS}><xs:include schemaLocation="parts/p.xsd"/></xs:schema>`);
  project.write("parts/p.xsd", `<xs:schema ${XS}><xs:include schemaLocation="../number.xsd"/></xs:schema>`);
  project.write("broken.xsd", `<xs:schema ${XS}><xs:element name="a" type="b"/></xs:schema>`);
  project.write("number.xml", "<number>1</number>");
});
afterAll(() => project.dispose());

test("--version, --help, and what is wrong", async () => {
  const { version } = JSON.parse(
    readFileSync(fileURLToPath(new URL("../../packages/cli/package.json", import.meta.url)), "utf8"),
  );
  expect(await project.run(["--version"])).toEqual({ code: 0, output: `${version}\n`, errors: "" });
  expect(await project.run(["--help"])).toMatchObject({ code: 0, errors: "" });
  const none = await project.run([]);
  expect(none).toMatchObject({ code: 2, output: "", errors: expect.stringContaining("Usage: schemawright") });
});

test("--verbose names the stages with their times", async () => {
  const { errors } = await project.run(["validate", "-s", "number.xsd", "number.xml", "--verbose"]);
  for (const stage of ["look into the cache", "validate", "all"])
    expect(errors).toMatch(new RegExp(`^ +\\d+\\.\\d ms {2}${stage}$`, "m"));
});

describe("inspect", () => {
  test("lists what there is", async () => {
    const { code, output } = await project.run(["inspect", "main.xsd"]);
    expect({ code, output }).toEqual({
      code: 0,
      output: `namespace (none)
document  main.xsd
document  parts/p.xsd
document  number.xsd

element number   number.xsd:2:3  xs:int
element numbers  number.xsd:3:3  (anonymous type)
`,
    });
  });

  test("shows a tree, a component by its name or a generated one, and JSON", async () => {
    const tree = await project.run(["inspect", "number.xsd", "--tree"]);
    expect(tree.output).toContain(
      "  numbers: (anonymous type)  number.xsd:3:3\n    sequence\n      number+: xs:int  number.xsd:2:3\n",
    );
    expect((await project.run(["inspect", "number.xsd", "Numbers"])).output).toMatch(
      /^element numbers {2}number\.xsd:3:3\n/,
    );
    const { output } = await project.run(["inspect", "number.xsd", "--json"]);
    expect(JSON.parse(output).elements).toContainEqual({ name: "number", place: "number.xsd:2:3", about: "xs:int" });
  });

  test.each([
    ["a schema that is not there", ["nowhere.xsd"], 2, "nowhere.xsd: there is no such file"],
    ["a folder", ["parts"], 2, "parts: this is a folder"],
    ["a name that is not there", ["number.xsd", "nubmer"], 2, "it has number, numbers"],
  ])("%s", async (_, argv, code, words) => {
    expect(await project.run(["inspect", ...argv])).toMatchObject({ code, errors: expect.stringContaining(words) });
  });

  test("a broken schema is a finding", async () => {
    const { code, output } = await project.run(["inspect", "broken.xsd"]);
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(/^broken\.xsd:1:\d+ error src-resolve/),
    });
  });
});

describe("downgrade", () => {
  test("writes the 1.0 form and reports what it lost, as warnings", async () => {
    project.write(
      "new.xsd",
      `<xs:schema ${XS}><xs:element name="a"><xs:complexType>
  <xs:attribute name="n" type="xs:int"/>
  <xs:assert test="@n &gt; 1"/>
</xs:complexType></xs:element></xs:schema>`,
    );
    const { code, output } = await project.run(["downgrade", "new.xsd", "-o", "old", "-f", "jsonl"]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      file: "new.xsd",
      severity: "warning",
      code: "downgrade/assertion",
      line: 3,
    });
    expect(project.read("old/new.xsd")).not.toContain("<xs:assert");
    const strict = await project.run(["downgrade", "new.xsd", "-o", "old", "--rule", "downgrade/assertion=error"]);
    expect(strict.code).toBe(1);
  });
});

describe("bundle", () => {
  test("collects files, with references among them", async () => {
    project.write("far/away.xsd", `<xs:schema ${XS}><xs:include schemaLocation="../main.xsd"/></xs:schema>`);
    const { code, output } = await project.run(["bundle", "far/away.xsd", "-o", "all"]);
    expect({ code, files: output.match(/^\S+/gm) }).toEqual({
      code: 0,
      files: ["all/far/away.xsd", "all/main.xsd", "all/parts/p.xsd", "all/number.xsd"],
    });
    const valid = await project.run(["validate", "-s", "all/far/away.xsd", "number.xml", "-q"]);
    expect(valid).toEqual({ code: 0, output: "", errors: "" });
  });

  test("the network only where it is allowed", async () => {
    const { createServer } = await import("node:http");
    const documents: Readonly<Record<string, string>> = {
      "/s/one.xsd": `<xs:schema ${XS}><xs:include schemaLocation="two.xsd?a=1"/></xs:schema>`,
      "/s/two.xsd?a=1": NUMBER_SCHEMA,
    };
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const text = documents[request.url ?? ""];
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const host = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    project.write("net.xsd", `<xs:schema ${XS}><xs:include schemaLocation="${host}/s/one.xsd"/></xs:schema>`);
    const refused = await project.run(["bundle", "net.xsd", "-o", "net"]);
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining("--allow-net") });
    expect(asked).toEqual([]);
    const fetched = await project.run(["bundle", "net.xsd", "-o", "net", "--allow-net"]);
    expect(fetched.code, fetched.errors).toBe(0);
    server.close();
    const valid = await project.run(["validate", "-s", "net/net.xsd", "number.xml", "-q"]);
    expect(valid).toEqual({ code: 0, output: "", errors: "" });
    project.write("gone.xsd", `<xs:schema ${XS}><xs:include schemaLocation="${host}/none.xsd"/></xs:schema>`);
    expect((await project.run(["bundle", "gone.xsd", "-o", "gone", "--allow-net"])).code).toBe(1);
  });
});

describe("init", () => {
  test("writes what is missing, and nothing twice", async () => {
    const own = createProject();
    own.write("package.json", '{\n\t"name": "x",\n\t"scripts": { "test": "t" }\n}\n');
    own.write("schemas/number.xsd", NUMBER_SCHEMA);
    own.write("number.xml", "<number>x</number>");
    const made = await own.run(["init", "--yes"]);
    expect(made.code, made.errors).toBe(0);
    expect(JSON.parse(own.read("package.json")).scripts).toEqual({
      test: "t",
      "schema:generate": "schemawright generate",
      "schema:check": "schemawright check",
    });
    expect(own.read("package.json")).toContain('\n\t"name"');
    expect(own.read(".github/workflows/schemawright.yml")).toContain("npx schemawright check");
    const before = own.read("schemawright.config.ts");
    const again = await own.run(["init", "--yes"]);
    expect(again).toMatchObject({
      code: 0,
      output: expect.stringContaining("kept schemawright.config.ts"),
      errors: "",
    });
    expect(own.read("schemawright.config.ts")).toBe(before);
    // The package is not installed there.
    expect((await own.run(["validate", "number.xml"])).output).toContain("schemas/number.xsd:2:3");
    own.dispose();
  });

  test("keeps a configuration that is wrong, and says so", async () => {
    const own = createProject();
    own.write("schemawright.config.ts", 'import "./nowhere.ts";\nexport default {};\n');
    const { code, output } = await own.run(["init", "--yes"]);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("kept schemawright.config.ts") });
    own.dispose();
  });

  test("asks nobody where there is no terminal", async () => {
    expect(await project.run(["init"])).toMatchObject({ code: 2, errors: expect.stringContaining("use --yes") });
  });
});

describe("the configuration", () => {
  test("is checked by what is generated for it: node packages/cli/generate-configuration.js", () => {
    const script = fileURLToPath(new URL("../../packages/cli/generate-configuration.js", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
  });

  test("in TypeScript is named without a place", async () => {
    project.write("c.ts", "export default { check: { runs: '3' } };");
    expect(await project.run(["validate", "--config", "c.ts", "number.xml"])).toMatchObject({
      code: 2,
      errors: 'c.ts: the field check.runs is "3"; expected a whole number from 0 on\n',
    });
  });

  test.each([
    ["schemawright.config.json", JSON.stringify({ validate: { schema: ["number.xsd"] } })],
    ["schemawright.config.js", 'export default { validate: { schema: ["number.xsd"] } };'],
    ["package.json", JSON.stringify({ type: "module", schemawright: { validate: { schema: ["number.xsd"] } } })],
  ])("%s", async (name, text) => {
    const own = createProject();
    own.write("package.json", '{ "type": "module" }');
    own.write(name, text);
    own.write("number.xsd", NUMBER_SCHEMA);
    own.write("number.xml", "<number>1</number>");
    expect(await own.run(["validate", "number.xml", "-q"])).toEqual({ code: 0, output: "", errors: "" });
    own.dispose();
  });

  test.each([
    ['{ "validate": { "jobs": 0 } }', "c.json:1:25: the field validate.jobs is 0; expected a whole number from 1 on"],
    ["{", "c.json:1:2: This is not JSON"],
  ])("%s", async (text, words) => {
    project.write("c.json", text);
    const run = await project.run(["validate", "--config", "c.json", "-s", "number.xsd", "number.xml"]);
    expect(run).toMatchObject({ code: 2, errors: expect.stringContaining(words) });
  });
});

describe("generate of contracts of which one imports from the other", () => {
  const library = (type: string): string =>
    `<xs:schema ${XS} targetNamespace="urn:c"><xs:element name="c" type="xs:${type}"/>` +
    `<xs:complexType name="C"><xs:attribute name="c" type="xs:${type}"/></xs:complexType></xs:schema>`;
  const contract = (name: string, fields: object): string =>
    JSON.stringify({ name, package: `@acme/${name}`, version: "1.0.0", description: name, messages: [], ...fields });
  const generate = () => project.run(["generate", "--schema", "contracts", "--out", "made"]);

  test("compiles that one first, and names it in manifest and references", async () => {
    project.write("contracts/zebra/c.xsd", library("int"));
    project.write("contracts/zebra/contract.json", contract("zebra", { documents: ["c.xsd"], library: true }));
    project.write(
      "contracts/ant/a.xsd",
      `<xs:schema ${XS} xmlns:c="urn:c"><xs:import namespace="urn:c" schemaLocation="../zebra/c.xsd"/><xs:element name="a" type="c:C"/></xs:schema>`,
    );
    const packages = { "urn:c": "@acme/zebra" };
    project.write("contracts/ant/contract.json", contract("ant", { documents: ["a.xsd"], packages }));
    expect(await generate()).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(project.read("made/ant/package.json")).dependencies["@acme/zebra"]).toBe("workspace:*");
    expect(JSON.parse(project.read("made/ant/tsconfig.json")).references).toContainEqual({ path: "../zebra" });
    expect(await generate()).toMatchObject({ code: 0, output: expect.stringContaining("(no change)") });
  });

  test("refuses what was generated from other schemas", async () => {
    project.write("contracts/ant/c.xsd", library("long"));
    project.write("contracts/ant/a.xsd", project.read("contracts/ant/a.xsd").replace("../zebra/c.xsd", "c.xsd"));
    const { code, errors } = await generate();
    expect(code).toBe(2);
    expect(errors).toContain("generated from the same schema documents");
  });
});

describe("generate of a schema without a contract", () => {
  test("writes a package, says what would change, and refuses a folder with other files", async () => {
    const dry = await project.run(["generate", "--schema", "number.xsd", "--out", "package", "--dry-run"]);
    expect(dry).toMatchObject({ code: 0, output: expect.stringContaining("would write package/package.json") });
    expect(await project.run(["generate", "--schema", "number.xsd", "--out", "package"])).toMatchObject({ code: 0 });
    expect(JSON.parse(project.read("package/package.json")).name).toBe("number");
    const again = await project.run(["generate", "--schema", "number.xsd", "--out", "package"]);
    expect(again.output).toContain("(no change)");
    expect(await project.run(["generate", "--schema", "number.xsd", "--out", "."])).toMatchObject({
      code: 2,
      errors: expect.stringContaining("holds other files"),
    });
  });

  test("--watch compiles again what is saved", async () => {
    let saved = 0;
    const run = await project.run(["generate", "--schema", "number.xsd", "--out", "watched", "--watch"], {
      onOutput: (output, _, kill) => {
        if (saved === 0 && output.includes("Watching")) {
          saved = 1;
          project.write("number.xsd", NUMBER_SCHEMA.replaceAll("xs:int", "xs:long"));
        }
        if (saved === 1 && output.split("Done in").length > 2) {
          saved = 2;
          kill("SIGINT");
        }
      },
    });
    project.write("number.xsd", NUMBER_SCHEMA);
    expect({ saved, code: run.code, errors: run.errors }).toEqual({ saved: 2, code: 130, errors: "" });
  });
});

describe("completion", () => {
  for (const shell of ["bash", "zsh", "fish"])
    test(`${shell} understands its script`, async (context) => {
      const { code, output } = await project.run(["completion", shell]);
      expect(code).toBe(0);
      project.write("script", output);
      if ((await project.shell(`command -v ${shell}`)).code !== 0)
        return endForAbsence(context, `needs the shell ${shell}`);
      expect(await project.shell(`${shell} -n script`)).toEqual({ code: 0, output: "", errors: "" });
    });

  test("bash completes commands, options and their values", async () => {
    const complete = async (...words: string[]) => {
      const line = `source <(schemawright completion bash); COMP_WORDS=(${words.map((one) => `'${one}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _schemawright; echo "\${COMPREPLY[@]}"`;
      return (await project.shell(line)).output.trim();
    };
    expect(await complete("schemawright", "va")).toBe("validate");
    expect(await complete("schemawright", "validate", "--form")).toBe("--format");
    expect(await complete("schemawright", "validate", "--format", "s")).toBe("sarif");
  });

  test("no other shell", async () => {
    expect(await project.run(["completion", "tcsh"])).toMatchObject({
      code: 2,
      errors: expect.stringContaining("bash, zsh, fish"),
    });
  });
});
