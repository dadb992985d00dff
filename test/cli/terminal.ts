import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const driver = fileURLToPath(new URL("terminal.py", import.meta.url));

/** What came of a command on a terminal. */
export interface TerminalRun {
  readonly code: number;
  /** What the terminal showed: both streams, with what was typed. */
  readonly output: string;
  /** It took longer than it might, and was killed. */
  readonly late: boolean;
}

/** How a command is run on a terminal. */
export interface TerminalRequest {
  readonly argv: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Pairs of the text that is waited for, and what is typed then. `\x03` is Ctrl-C, `\x04` the end of the input. */
  readonly answers?: readonly (readonly [question: string, answer: string])[];
  readonly seconds?: number;
}

/** Runs a command on a pseudo-terminal. @returns `undefined` where there is no Python with pseudo-terminals */
export async function runOnTerminal(request: TerminalRequest): Promise<TerminalRun | undefined> {
  const { seconds = 60 } = request;
  const { NO_COLOR: _, FORCE_COLOR: __, ...neutral } = process.env;
  const child = spawn("python3", [driver], { env: neutral, stdio: ["pipe", "pipe", "pipe"], detached: true });
  const timer = setTimeout(
    () => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    },
    (seconds + 10) * 1000,
  );
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(
    JSON.stringify({
      answers: [],
      columns: 80,
      ...request,
      seconds,
      environment: { TERM: "xterm", ...request.environment },
    }),
  );
  const isThere = await new Promise<boolean>((resolve) => {
    child.on("error", () => resolve(false));
    child.on("close", () => resolve(true));
  });
  clearTimeout(timer);
  if (!isThere || /No module named '(pty|termios|fcntl)'/.test(errors)) return undefined;
  if (output === "") throw new Error(`test/cli/terminal.py: ${errors}`);
  return JSON.parse(output);
}
