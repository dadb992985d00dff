import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** S and the path of a schema, then I and an instance in Base64, each on a line. A verdict goes out for each. */
const JUDGE = `
import java.io.*;
import java.util.*;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;

public class FileJudge {
  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "US-ASCII"));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    Schema schema = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      byte[] bytes = Base64.getDecoder().decode(line.substring(2));
      try {
        if (line.charAt(0) == 'S') {
          schema = null;
          SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
          schema = factory.newSchema(new File(new String(bytes, "UTF-8")));
          out.println("valid");
        } else if (schema == null) out.println("none");
        else {
          schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
          out.println("valid");
        }
      } catch (Exception complaint) {
        out.println(String.valueOf(complaint.getMessage()).replaceAll("\\\\s+", " "));
      }
    }
    out.flush();
  }
}`;

/** A schema document and documents to be judged by it. */
export interface FileCase {
  readonly schema: string;
  readonly documents: readonly string[];
}

/** What Xerces says: `valid`, or why not; `none` for documents of a schema that it refused. */
export interface FileVerdicts {
  readonly schema: string;
  readonly documents: readonly string[];
}

/** Xerces' verdicts on documents by schemas in files, all in one Java machine. @throws Error if Java does not answer */
export function judgeFiles(cases: readonly FileCase[]): readonly FileVerdicts[] {
  const folder = mkdtempSync(join(tmpdir(), "file-judge-"));
  try {
    const source = join(folder, "FileJudge.java");
    writeFileSync(source, JUDGE);
    const line = (kind: string, text: string): string => `${kind} ${Buffer.from(text).toString("base64")}\n`;
    const input = cases.map(
      ({ schema, documents }) => line("S", schema) + documents.map((one) => line("I", one)).join(""),
    );
    const run = spawnSync("java", ["-XX:TieredStopAtLevel=1", "-Djdk.xml.maxOccurLimit=0", source], {
      input: input.join(""),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const answers = run.stdout.split("\n").slice(0, -1);
    if (run.status !== 0 || answers.length !== cases.reduce((sum, { documents }) => sum + 1 + documents.length, 0)) {
      throw new Error(`The judge in Java failed: ${run.stderr}`);
    }
    let next = 0;
    return cases.map(({ documents }) => ({
      schema: answers[next++] ?? "",
      documents: documents.map(() => answers[next++] ?? ""),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
