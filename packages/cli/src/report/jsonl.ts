import type { CreateReporter } from "./report.ts";

/** A JSON object a line for each issue: easy to filter while a long run goes on. */
export const jsonl: CreateReporter = () => ({
  open: () => "",
  file: ({ file, issues }) => issues.map((issue) => `${JSON.stringify({ file, ...issue })}\n`).join(""),
  close: () => "",
});
