import type { CreateReporter } from "./report.ts";

/** One JSON object: the files with issues, then the summary. */
export const json: CreateReporter = () => {
  let isFirst = true;
  return {
    open: () => '{\n  "files": [',
    file(report) {
      if (report.issues.length === 0) return "";
      const comma = isFirst ? "" : ",";
      isFirst = false;
      return `${comma}\n    ${JSON.stringify(report)}`;
    },
    close: (summary) => `${isFirst ? "" : "\n  "}],\n  "summary": ${JSON.stringify(summary)}\n}\n`,
  };
};
