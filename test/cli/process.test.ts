import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { endForAbsence } from "../support/absent.ts";
import { createProject, NUMBER_SCHEMA, type Project } from "./project.ts";
import { runOnTerminal, type TerminalRequest } from "./terminal.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const COUNT = 3000;

let project: Project;
beforeAll(() => {
  project = createProject();
  project.write("number.xsd", NUMBER_SCHEMA);
  project.write("good.xml", "<number>1</number>");
  project.write("bad.xml", "<number>x</number>");
  for (let i = 0; i < COUNT; i++) project.write(`many/${String(i).padStart(5, "0")}.xml`, "<number>x</number>");
});
afterAll(() => project.dispose());

describe("standard output", () => {
  test("is closed by a reader that has enough: the run ends, and says so", async () => {
    const line = "schemawright validate -s number.xsd many --max-issues 0 | head -n 1; echo $PIPESTATUS";
    const { output, errors } = await project.shell(line);
    expect(output).toMatch(/^many\/00000\.xml:1:9 error .*\n2\n$/);
    expect(errors).toContain("Standard output is not complete: nobody reads it any more.\n");
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test.skipIf(!existsSync("/dev/full"))("is a full disk", async () => {
    const { code, errors } = await project.shell("schemawright validate -s number.xsd bad.xml > /dev/full");
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(/not complete: ENOSPC/) });
  });

  test("is a pipe that is slow: nothing is lost", async () => {
    const line = "schemawright validate -s number.xsd many --max-issues 0 -f jsonl | (sleep 2; wc -l)";
    expect((await project.shell(line)).output.trim()).toBe(String(COUNT));
  });
});

test("Ctrl-C ends the run with a summary, and with the exit code that shells expect", async () => {
  let isSent = false;
  const { code, output, errors } = await project.run(
    ["validate", "-s", "number.xsd", "-j", "2", "--max-issues", "0", ...Array.from({ length: 200 }, () => "many")],
    {
      onOutput: (text, _, kill) => {
        if (isSent || text === "") return;
        isSent = true;
        kill("SIGINT");
      },
    },
  );
  expect(code).toBe(130);
  expect(errors).toMatch(/^Stopped: [\d,]+ files in .*, [\d,]+ errors\.\n$/);
  expect(output).toMatch(/Stopped: .*\n$/);
});

test("Ctrl-C is heard while an assertion takes its time", async () => {
  // Each pair of neighbours is looked up in the whole list: for so many that takes hours.
  const assertion = "every $i in 1 to count(number) - 1 satisfies number[$i] le number[$i + 1]";
  const type = `<xs:complexType><xs:sequence><xs:element ref="number" maxOccurs="unbounded"/></xs:sequence>
    <xs:assert test="${assertion}"/></xs:complexType>`;
  project.write(
    "sorted.xsd",
    NUMBER_SCHEMA.replace("</xs:schema>", `<xs:element name="sorted">${type}</xs:element></xs:schema>`),
  );
  project.write("sorted.xml", `<sorted>${"<number>1</number>".repeat(20_000)}</sorted>`);
  let isSent = false;
  const started = performance.now();
  const { code, errors } = await project.run(["validate", "-s", "sorted.xsd", "bad.xml", "sorted.xml"], {
    onOutput: (_, __, kill) => {
      if (!isSent) setTimeout(() => kill("SIGINT"), 1_000);
      isSent = true;
    },
  });
  expect(code).toBe(130);
  expect(errors).toContain("Stopped");
  expect(performance.now() - started).toBeLessThan(30_000);
});

test("a document may be a pipe, which has no size", async () => {
  const big =
    "schemawright validate -s number.xsd <(printf '<number>'; sleep 1; printf '%100000s' ' '; printf 'x</number>') -f jsonl";
  const { code, output, errors } = await project.shell(big);
  expect({ code, errors }).toEqual({ code: 1, errors: "" });
  expect(JSON.parse(output)).toMatchObject({ code: "cvc-datatype-valid.1.2.1", column: expect.any(Number) });
});

test("a disk that is full leaves generated files as they were", async () => {
  project.write("out/number.xsd", "kept");
  project.write("out/sub", "a file where a folder is wanted");
  project.write(
    "nested/number.xsd",
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="sub/n.xsd"/></xs:schema>',
  );
  project.write("nested/sub/n.xsd", NUMBER_SCHEMA);
  const { code, errors } = await project.run(["bundle", "nested/number.xsd", "--out", "out"]);
  expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(/^E(NOTDIR|EXIST)/) });
  expect(project.read("out/number.xsd")).toBe("kept");
  expect(readdirSync(join(project.folder, "out")).sort()).toEqual(["number.xsd", "sub"]);
});

test("a disk that takes no more leaves the package as it was: exit code 2, the file, nothing half-written", async (context) => {
  const own = createProject();
  own.write("number.xsd", NUMBER_SCHEMA);
  expect((await own.run(["generate", "--schema", "number.xsd", "--out", "p"])).code).toBe(0);
  const list = "find p -type f -exec md5sum {} + | sort";
  const before = (await own.shell(list)).output;
  own.write("number.xsd", NUMBER_SCHEMA.replaceAll("xs:int", "xs:date"));
  // The limit on the size of files is what a disk that is full is like, and can be had by everybody.
  const line = "ulimit -f 1 || exit 77; schemawright generate --schema number.xsd --out p";
  const { code, errors } = await own.shell(line);
  if (code === 77) return endForAbsence(context, "needs a shell that can limit the size of files");
  expect({ code, errors }).toEqual({
    code: 2,
    errors: expect.stringMatching(/^p\/\S+: EFBIG.*Nothing was changed\.\n$/),
  });
  expect((await own.shell(list)).output).toBe(before);
  own.dispose();
});

test("files that may not be read, or are folders, are an answer each", async () => {
  const own = createProject();
  own.write("number.xsd", NUMBER_SCHEMA);
  own.write("a.xml", "<number>1</number>");
  own.write("folder.xml/b.txt", "");
  own.write("list", "folder.xml\nnowhere.xml\na.xml\n");
  const list = await own.run(["validate", "-s", "number.xsd", "--files-from", "list", "-f", "jsonl"]);
  const codes = list.output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).code);
  expect({ code: list.code, codes }).toEqual({ code: 2, codes: ["file-unreadable", "file-missing"] });
  // A superuser may read everything.
  if (process.getuid?.() !== 0) {
    const { code, output } = await own.shell("chmod 000 a.xml; schemawright validate -s number.xsd a.xml");
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining("permission denied") });
  }
  own.dispose();
});

describe("on a terminal", () => {
  const ABSENT = "needs python3 with pseudo-terminals";
  const command = (...argv: string[]) => [process.execPath, project.command, ...argv];
  const onTerminal = (argv: readonly string[], request: Partial<TerminalRequest> = {}) =>
    runOnTerminal({
      argv: command(...argv),
      folder: project.folder,
      ...request,
      environment: { SCHEMAWRIGHT_CACHE: join(project.folder, ".cache"), ...request.environment },
    });

  test("reports are coloured, unless NO_COLOR is set; elsewhere they are not, unless FORCE_COLOR is set", async (context) => {
    const argv = ["validate", "-s", "number.xsd", "bad.xml"];
    const coloured = (await onTerminal(argv)) ?? endForAbsence(context, ABSENT);
    expect(coloured).toMatchObject({
      code: 1,
      late: false,
      output: expect.stringContaining("\u001b[31merror\u001b[39m"),
    });
    const plain = await onTerminal(argv, { environment: { NO_COLOR: "1" } });
    expect(plain?.output).toMatch(/^bad\.xml:1:9 error/);
    expect((await project.run(argv)).output).not.toContain("\u001b");
    expect((await project.run(argv, { environment: { FORCE_COLOR: "1" } })).output).toContain("\u001b[31merror");
  });

  test("progress is shown, and taken away; elsewhere a short run shows none", async (context) => {
    const folders = Array.from({ length: 20 }, () => "many");
    const argv = ["validate", "-s", "number.xsd", "--rule", "cvc-datatype-valid.1.2.1=off", ...folders];
    const { output, late } = (await onTerminal(argv)) ?? endForAbsence(context, ABSENT);
    expect(late).toBe(false);
    const lines = output.split("\r\u001b[K");
    expect(lines[1]).toMatch(/^[\d,]+ of 60,000 files, [\d,]+\/s, .* left {2}many\/\d+\.xml$/);
    expect(lines.at(-1)).toMatch(/^60,000 files in .*, no errors\.\r\n$/);
    expect((await project.run(["validate", "-s", "number.xsd", "good.xml"])).errors).toBe("");
  });

  test("Ctrl-C takes the progress away and ends with a summary", async (context) => {
    const argv = ["validate", "-s", "number.xsd", "-q", "--severity", "error", "--max-issues", "1", "-j", "1"];
    const many = Array.from({ length: 500 }, () => "many");
    const answers = [["many/00000.xml", "\u0003"]] as const;
    const run = (await onTerminal([...argv, ...many], { answers })) ?? endForAbsence(context, ABSENT);
    expect(run).toMatchObject({ code: 130, late: false, output: expect.stringMatching(/Stopped: [\d,]+ files in /) });
  });

  test("init asks, and takes what is answered", async (context) => {
    const own = createProject();
    const answers = [
      ["Folder of contracts? (schema) ", "contracts\r"],
      ["Folder for generated packages? (generated) ", "\r"],
    ] as const;
    const run = (await onTerminal(["init"], { folder: own.folder, answers })) ?? endForAbsence(context, ABSENT);
    expect(run).toMatchObject({ code: 0, late: false });
    expect(own.read("schemawright.config.ts")).toContain('generate: { schema: "contracts", out: "generated" }');
    own.dispose();
  });

  test.for([
    ["the end of the input", "\u0004", 2],
    ["Ctrl-C", "\u0003", 130],
  ] as const)("%s instead of an answer to init: nothing is written", async ([, typed, code], context) => {
    const own = createProject();
    const answers = [["Folder of contracts? (schema) ", typed]] as const;
    const run = await onTerminal(["init"], { folder: own.folder, answers });
    if (run === undefined) return endForAbsence(context, ABSENT);
    expect(run).toMatchObject({ code, late: false });
    expect(existsSync(join(own.folder, "schemawright.config.ts"))).toBe(false);
    own.dispose();
  });
});
