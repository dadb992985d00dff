import { execFile } from "node:child_process";

/** What a finished process left. */
export interface Finished {
  readonly ok: boolean;
  readonly stdout: string;
  /** The end of what it wrote to standard error, or why it could not run: for people. */
  readonly complaint: string;
}

/**
 * Runs a program to its end, without a shell and without blocking this process. Never rejects: a program that is
 * absent, fails or takes longer than `timeout` milliseconds gives a result that is not `ok`.
 */
export function runProcess(
  file: string,
  argv: readonly string[],
  { cwd, timeout = 120_000, env = {} }: { cwd?: string; timeout?: number; env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const settings = {
      cwd,
      timeout,
      killSignal: "SIGKILL",
      maxBuffer: 16 * 1024 * 1024,
      env: { ...process.env, ...env },
      // `npm` and `npx` are command files on Windows, which only a shell can start there.
      shell: process.platform === "win32",
    } as const;
    execFile(file, argv, settings, (error, stdout, stderr) => {
      const complaint = [
        error?.killed ? `stopped after ${timeout} ms` : "",
        stderr.trim().slice(-2000) || error?.message,
      ]
        .filter(Boolean)
        .join("\n");
      resolve({ ok: error === null, stdout, complaint });
    });
  });
}
