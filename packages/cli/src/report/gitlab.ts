import { sha256 } from "../files/sha256.ts";
import { type CreateReporter, codeOf } from "./report.ts";

/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: CreateReporter = () => {
  let isFirst = true;
  return {
    open: () => "[",
    file: ({ file, issues }) =>
      issues
        .map((issue) => {
          const comma = isFirst ? "" : ",";
          isFirst = false;
          const { severity, message, line, path } = issue;
          const identity = JSON.stringify([file, codeOf(issue), path, message]);
          const entry = {
            description: message,
            check_name: codeOf(issue),
            fingerprint: sha256(identity),
            severity: severity === "error" ? "major" : "minor",
            location: { path: file, lines: { begin: line ?? 1 } },
          };
          return `${comma}\n  ${JSON.stringify(entry)}`;
        })
        .join(""),
    close: () => (isFirst ? "]\n" : "\n]\n"),
  };
};
