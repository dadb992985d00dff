import { type CreateReporter, codeOf } from "./report.ts";

/** Annotations of GitHub Actions: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export const github: CreateReporter = () => ({
  open: () => "",
  file: ({ file, issues }) =>
    issues
      .map((issue) => {
        const { severity, message, line, column, length, schema } = issue;
        const properties = [`file=${property(file)}`];
        if (line !== undefined) properties.push(`line=${line}`);
        if (column !== undefined) {
          properties.push(`col=${column}`);
          if (length !== undefined) properties.push(`endColumn=${column + length}`);
        }
        properties.push(`title=${property(codeOf(issue))}`);
        const source = schema === undefined ? "" : ` (${schema.file}:${schema.line}:${schema.column})`;
        return `::${severity} ${properties.join(",")}::${data(`${message}${source}`)}\n`;
      })
      .join(""),
  close: () => "",
});

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
