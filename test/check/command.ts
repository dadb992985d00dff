import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A copy of the contract and its package in a folder of its own, where anything may be broken. */
export interface Copy {
  readonly folder: string;
  /** Runs the built command there. */
  readonly run: (argv: readonly string[], environment?: Readonly<Record<string, string>>) => Run;
  /** Changes a file of the copy: every occurrence of a text that must be there. */
  readonly replace: (path: string, text: string, by: string) => void;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** The texts of the files under a folder by path, `dist` apart. */
  readonly files: (path: string) => ReadonlyMap<string, string>;
  readonly dispose: () => void;
}

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Times of files are kept, by which `check` sees whether the package is built. */
export function copyContract(): Copy {
  const folder = mkdtempSync(join(tmpdir(), "schemawright-check-test-"));
  for (const part of ["schema/sinch-mms", "generated/sinch-mms"]) {
    cpSync(join(repository, part), join(folder, part), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !path.includes("node_modules"),
    });
  }
  mkdirSync(join(folder, "node_modules/@schemawright"), { recursive: true });
  symlinkSync(join(repository, "packages/runtime"), join(folder, "node_modules/@schemawright/runtime"), "junction");
  const place = (path: string): string => join(folder, path);
  return {
    folder,
    run(argv, environment = {}) {
      const command = join(repository, "packages/cli/dist/main.js");
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...argv], {
        cwd: folder,
        env: { ...process.env, ...environment },
        encoding: "utf8",
      });
      return { code: status, output: stdout, errors: stderr };
    },
    replace(path, text, by) {
      const before = readFileSync(place(path), "utf8");
      if (!before.includes(text)) throw new Error(`${path} does not hold ${text}`);
      writeFileSync(place(path), before.replaceAll(text, by));
    },
    read: (path) => readFileSync(place(path), "utf8"),
    write: (path, text) => {
      mkdirSync(join(place(path), ".."), { recursive: true });
      writeFileSync(place(path), text);
    },
    remove: (path) => rmSync(place(path), { recursive: true }),
    files(path) {
      const found = new Map<string, string>();
      const visit = (at: string): void => {
        for (const entry of readdirSync(at, { withFileTypes: true })) {
          if (entry.name === "dist") continue;
          if (entry.isDirectory()) visit(join(at, entry.name));
          else found.set(relative(folder, join(at, entry.name)), readFileSync(join(at, entry.name), "utf8"));
        }
      };
      visit(place(path));
      return found;
    },
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
