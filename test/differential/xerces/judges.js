import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileSchema } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";

/** Documents come in as lines of Base64 after S, a schema, or I, an instance of the schema before; a verdict a line goes out. */
const JUDGE = `
import java.io.*;
import java.util.Base64;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;

public class Judge {
  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "US-ASCII"));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    Schema schema = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      StreamSource source = new StreamSource(new ByteArrayInputStream(Base64.getDecoder().decode(line.substring(1))));
      try {
        if (line.charAt(0) == 'S') {
          schema = null;
          schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(source);
          out.println("valid");
        } else if (schema == null) {
          out.println("refused");
        } else {
          schema.newValidator().validate(source);
          out.println("valid");
        }
      } catch (org.xml.sax.SAXException complaint) {
        out.println("invalid " + complaint.getMessage().replaceAll("\\\\s+", " "));
      } catch (Exception crash) {
        out.println("crash " + crash.toString().replaceAll("\\\\s+", " "));
      }
    }
    out.flush();
  }
}`;

/** Why Xerces cannot be asked; `undefined` if it can. */
export function whyNoXerces() {
  const absent = ["java", "javac"].find((command) => spawnSync(command, ["-version"]).error !== undefined);
  return absent === undefined
    ? undefined
    : `${absent} is not installed; a JDK of 11 or newer, which has Xerces, is needed`;
}

/**
 * Xerces' verdicts on schemas with their instances, all in one Java machine: a `{ verdict, message }` for each schema
 * and each of its instances. Throws if Java does not answer.
 */
export function judgeByXerces(cases) {
  const folder = mkdtempSync(join(tmpdir(), "differential-"));
  try {
    const source = join(folder, "Judge.java");
    writeFileSync(source, JUDGE);
    const line = (kind, text) => `${kind}${Buffer.from(text).toString("base64")}\n`;
    const input = cases.map(
      ({ schema, instances }) => line("S", schema) + instances.map((one) => line("I", one)).join(""),
    );
    const run = spawnSync("java", ["-XX:TieredStopAtLevel=1", source], {
      input: input.join(""),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const answers = run.stdout.split("\n").slice(0, -1).map(parseAnswer);
    if (run.status !== 0 || answers.length !== cases.reduce((sum, { instances }) => sum + 1 + instances.length, 0)) {
      throw new Error(`The judge in Java failed: ${run.stderr}`);
    }
    let next = 0;
    return cases.map(({ instances }) => ({ schema: answers[next++], instances: instances.map(() => answers[next++]) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseAnswer(line) {
  const [verdict = "", ...words] = line.split(" ");
  return { verdict, message: words.join(" ") };
}

/** Our verdicts on a schema and its instances, by code that is generated for the schema. */
export function judgeByGeneratedCode({ schema: text, instances }) {
  const resolver = {
    read: (location) => (location === "schema.xsd" ? text : undefined),
    resolve: (reference) => reference,
  };
  const { schema, issues } = attempt(() => loadSchema("schema.xsd", { resolver, version: "1.0" }));
  if (schema === undefined) return refused(issues, instances);
  const compiled = attempt(() => compileSchema(schema, { version: "1.0" }));
  if (!compiled.ok) return refused(compiled.issues, instances);
  return {
    schema: { verdict: "valid", message: "" },
    instances: instances.map((instance) => {
      const { ok, issues: found } = attempt(() => compiled.read(instance));
      return {
        verdict: ok ? "valid" : found.some(({ code }) => code === "crash") ? "crash" : "invalid",
        message: describe(found),
      };
    }),
  };
}

function refused(issues, instances) {
  const verdict = issues.some(({ code }) => code === "crash") ? "crash" : "invalid";
  return {
    schema: { verdict, message: describe(issues) },
    instances: instances.map(() => ({ verdict: "refused", message: "" })),
  };
}

function describe(issues) {
  return issues
    .filter(({ severity }) => severity !== "warning")
    .map(({ code, message }) => `${code}: ${message}`)
    .join(" | ");
}

function attempt(what) {
  try {
    return what();
  } catch (crash) {
    return { ok: false, issues: [{ code: "crash", message: String(crash.stack) }] };
  }
}
