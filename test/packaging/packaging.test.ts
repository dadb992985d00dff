import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endForAbsence } from "../support/absent.ts";
import { findChromium, runInChromium } from "./browser.ts";
import { compiler, type Manifest, makeConsumerProject } from "./consumer-project.ts";
import { hosts, obtainHost } from "./hosts.ts";
import { type Finished, runProcess } from "./processes.ts";

describe("the packed packages, installed into an empty project", () => {
  let project = "";
  let manifests: ReadonlyMap<string, Manifest> = new Map();
  let answer = "";

  beforeAll(async () => {
    project = await realpath(await mkdtemp(join(tmpdir(), "schemawright-consumer-")));
    manifests = await makeConsumerProject(project);
    answer = expectSuccess(await runProcess(process.execPath, ["main.mjs"], { cwd: project, timeout: 60_000 }));
  }, 240_000);

  afterAll(() => rm(project, { recursive: true, force: true }));

  test("depend on each other by version, and on nothing else", () => {
    const runtime = manifests.get("@schemawright/runtime");
    expect(runtime?.dependencies ?? {}).toEqual({});
    expect(manifests.get("@schemawright/sinch-mms")?.dependencies).toEqual({
      "@schemawright/runtime": runtime?.version,
    });
  });

  test("hold no tests and no build records", async () => {
    const scope = join(project, "node_modules/@schemawright");
    const files = await readdir(scope, { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining([join("runtime", "dist", "index.js"), join("sinch-mms", "dist", "index.js")]),
    );
    expect(files.filter((name) => /\.test\.|tsbuildinfo/.test(name))).toEqual([]);
  });

  test("are loaded as a few files, not as hundreds", async () => {
    const scope = join(project, "node_modules/@schemawright");
    for (const entry of ["runtime/dist/index.js", "runtime/dist/codegen/index.js", "sinch-mms/dist/index.js"])
      expect((await loaded(join(scope, entry))).size, entry).toBeLessThanOrEqual(4);
  });

  test("have an entry for each message, in one file", async () => {
    const messages = join(project, "node_modules/@schemawright/sinch-mms/dist/messages");
    const entries = (await readdir(messages)).filter((name) => name.endsWith(".js"));
    expect(entries).toContain("send-mms-request.js");
    for (const entry of entries) expect((await loaded(join(messages, entry))).size, entry).toBe(1);

    const script = `
      import { readSendMmsRequest } from "@schemawright/sinch-mms/messages/send-mms-request";
      import { readSendMmsJsonRequest } from "@schemawright/sinch-mms/messages/send-mms-json-request";
      console.log(readSendMmsRequest("<request>").issues[0].line, readSendMmsJsonRequest("{").ok);`;
    const argv = ["--input-type=module", "--eval", script];
    expect(expectSuccess(await runProcess(process.execPath, argv, { cwd: project }))).toBe("1 false");
  });

  test("read, write and validate the published sendMMS request, and refuse two others", () => {
    const { value, ...rest } = JSON.parse(answer);
    expect(value).toMatchObject({ action: "sendMMS", slide: [{ duration: 5 }, { duration: 10 }] });
    expect(rest).toEqual({
      published: ["E622"],
      read: [],
      text: expect.stringContaining("<url>http://www.yoursite.com/cal/2.ics</url>"),
      again: value,
      validated: [],
      invalid: ["E110"],
      illFormed: false,
    });
  });

  test.each([
    ["NodeNext", "NodeNext"],
    ["ESNext", "bundler"],
  ])("have types for a strict consumer with module %s and resolution %s", async (module, moduleResolution) => {
    const options = ["--strict", "--target", "ES2022", "--module", module, "--moduleResolution", moduleResolution];
    const argv = [compiler, "--noEmit", "--ignoreConfig", "--types", "", ...options, "main.ts"];
    const compiled = await runProcess(process.execPath, argv, { cwd: project });
    expect(compiled.stdout).toBe("");
    expect(compiled.ok, compiled.complaint).toBe(true);
  });

  for (const host of hosts)
    test(`do the same in ${host.name}`, { timeout: 300_000 }, async (context) => {
      const found = await obtainHost(host);
      if ("absent" in found) return endForAbsence(context, found.absent);
      const env = { DENO_NO_UPDATE_CHECK: "1", NODE_OPTIONS: "" };
      expect(
        expectSuccess(await runProcess(found.path, [...host.argv, "main.mjs"], { cwd: project, timeout: 60_000, env })),
      ).toBe(answer);
    });

  test("do the same in headless Chromium", { timeout: 120_000 }, async (context) => {
    const found = await findChromium();
    if ("absent" in found) return endForAbsence(context, found.absent);
    expect(expectSuccess(await runInChromium(found.path, project, manifests))).toBe(answer);
  });
});

/** The files of a package that are loaded with one of them, that one included. */
async function loaded(file: string, found = new Set<string>()): Promise<ReadonlySet<string>> {
  if (found.has(file)) return found;
  found.add(file);
  const text = await readFile(file, "utf8");
  for (const [, path = ""] of text.matchAll(/^(?:import|export)\b[^"';]*["'](\.[^"']+)["'];?$/gm))
    await loaded(join(file, "..", path), found);
  return found;
}

function expectSuccess(finished: Finished): string {
  expect(finished.ok, finished.complaint).toBe(true);
  return finished.stdout.trim();
}
