import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../packages/cli/dist/main.js", import.meta.url));

/** What a run of the command left. */
export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** How the command is run. */
export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with what came on standard output and on standard error so far; may send a signal. */
  readonly onOutput?: (output: string, errors: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** A folder in which the command is run. */
export interface Project {
  readonly folder: string;
  /** The file that is run. */
  readonly command: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly run: (argv: readonly string[], options?: RunOptions) => Promise<Run>;
  /** Runs a command line of a shell, in which `schemawright` is the command. */
  readonly shell: (line: string, options?: RunOptions) => Promise<Run>;
  readonly dispose: () => void;
}

/** A schema of one number, and one of a list of them. */
export const NUMBER_SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="number" type="xs:int"/>
  <xs:element name="numbers">
    <xs:complexType><xs:sequence><xs:element ref="number" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
  </xs:element>
</xs:schema>
`;

/** @param command the file that is run; otherwise what is built in this workspace */
export function createProject(command: string = built): Project {
  const folder = mkdtempSync(join(tmpdir(), "schemawright-cli-"));
  const { NO_COLOR: _, FORCE_COLOR: __, ...neutral } = process.env;
  const place = (path: string): string => join(folder, path);
  const start = (file: string, argv: readonly string[], options: RunOptions = {}): Promise<Run> =>
    new Promise((resolve, reject) => {
      const child = spawn(file, argv, {
        cwd: folder,
        env: { ...neutral, SCHEMAWRIGHT_CACHE: place(".cache"), ...options.environment },
      });
      let output = "";
      let errors = "";
      const told = (): void => options.onOutput?.(output, errors, (signal) => child.kill(signal));
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        told();
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        errors += text;
        told();
      });
      child.stdin.on("error", () => undefined).end(options.input ?? "");
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, output, errors }));
    });
  return {
    folder,
    command,
    write(path, content) {
      mkdirSync(dirname(place(path)), { recursive: true });
      writeFileSync(place(path), content);
    },
    read: (path) => readFileSync(place(path), "utf8"),
    run: (argv, options) => start(process.execPath, [command, ...argv], options),
    shell: (line, options) =>
      start("bash", ["-c", `schemawright() { "${process.execPath}" "${command}" "$@"; }; ${line}`], options),
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
