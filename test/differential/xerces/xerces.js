import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTree } from "./xml.js";

/**
 * Documents come in as lines of Base64: after D with its location and a space, a schema document; after S, or s to have
 * ambiguous content taken as it comes, the location of the schema document to begin with; after I, an instance. A verdict
 * goes out for each schema and each instance.
 */
const JUDGE = `
import java.io.*;
import java.util.*;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.*;

public class Judge {
  static final String FULL_CHECKING = "http://apache.org/xml/features/validation/schema-full-checking";
  static Map<String, byte[]> documents = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, "US-ASCII"));
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, "UTF-8");
    Schema schema = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      char kind = line.charAt(0);
      int space = line.indexOf(' ');
      byte[] bytes = Base64.getDecoder().decode(line.substring(space + 1));
      if (kind == 'D') {
        documents.put(line.substring(1, space), bytes);
        continue;
      }
      try {
        if (kind == 'I') {
          if (schema == null) out.println("refused");
          else {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
            out.println("valid");
          }
        } else {
          schema = null;
          schema = compile(new String(bytes, "UTF-8"), kind == 'S');
          out.println("valid");
        }
      } catch (org.xml.sax.SAXException complaint) {
        out.println("invalid " + complaint.getMessage().replaceAll("\\\\s+", " "));
      } catch (MissingResourceException complaint) {
        // A complaint for which the JDK has no words.
        out.println("invalid " + complaint.getKey());
      } catch (Exception crash) {
        out.println("crash " + crash.toString().replaceAll("\\\\s+", " "));
      }
      if (kind != 'I') documents.clear();
    }
    out.flush();
  }

  static Schema compile(String location, boolean fully) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    if (!fully) factory.setFeature(FULL_CHECKING, false);
    DOMImplementationLS ls = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
      LSInput input = ls.createLSInput();
      byte[] bytes = documents.get(systemId);
      input.setSystemId("memory:/" + systemId);
      input.setByteStream(new ByteArrayInputStream(bytes == null ? new byte[0] : bytes));
      return input;
    });
    return factory.newSchema(new StreamSource(new ByteArrayInputStream(documents.get(location)), "memory:/" + location));
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
 * Xerces' verdicts on cases, all in one Java machine: a `{ verdict, message }` for each schema and each of its instances.
 * The schema of a case that is `lenient` is not checked for ambiguous content and for restrictions of content. Throws if
 * Java does not answer.
 */
export function judgeByXerces(cases) {
  const folder = mkdtempSync(join(tmpdir(), "differential-"));
  try {
    const source = join(folder, "Judge.java");
    writeFileSync(source, JUDGE);
    const run = spawnSync("java", ["-XX:TieredStopAtLevel=1", source], {
      input: cases.flatMap(linesOf).join(""),
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

function linesOf({ documents, instances, lenient }) {
  const line = (start, text) => `${start} ${Buffer.from(text).toString("base64")}\n`;
  return [
    ...documents.map(({ location, tree }) => line(`D${location}`, writeTree(tree))),
    line(lenient ? "s" : "S", documents.at(-1).location),
    ...instances.map((instance) => line("I", instance)),
  ];
}

function parseAnswer(line) {
  const [verdict = "", ...words] = line.split(" ");
  return { verdict, message: words.join(" ") };
}
