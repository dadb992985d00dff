import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setup, type ValidateResult, validateXML } from "xsd-schema-validator";
import { isFolder } from "../files/files.ts";

/** What Xerces says of a document. */
export interface Verdict {
  readonly valid: boolean;
  /** It stopped: the schema is no schema, or the document is not well-formed. */
  readonly isFatal: boolean;
  /** One text an error, as far as the judge's output can be told apart. */
  readonly messages: readonly string[];
}

/** Xerces, the independent judge. */
export interface Judge {
  /**
   * Judges a document by a schema, both files. Each call starts a Java machine; two of them run at a time.
   * @throws Error if no verdict came, because Java could not be started
   */
  readonly judge: (file: string, schema: string) => Promise<Verdict>;
}

/** Java machines at a time. */
const CONCURRENCY = 2;

const PROBE = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="probe"/></xs:schema>';

/** Folders that Java machines are customarily in, each with a folder for each of them. */
const JAVA_FOLDERS = ["/usr/lib/jvm", "/opt/java", "/Library/Java/JavaVirtualMachines"];

/**
 * Tries Xerces on a trivial document: with the Java machine that `JAVA_HOME` or the path names, or else, where that is
 * too old for the judge and `JAVA_HOME` is not set, with the others that are installed. The one that works becomes
 * `JAVA_HOME` of this process, which is where the judge looks for it. If none does, a Java compiler is asked for help.
 * @param folder an existing folder for the two files of the trial
 * @returns the judge, or the reason why there is none
 */
export async function findJudge(folder: string): Promise<Judge | { readonly missing: string }> {
  const judge = createJudge();
  const schema = join(folder, "probe.xsd");
  const document = join(folder, "probe.xml");
  writeFileSync(schema, PROBE);
  writeFileSync(document, "<probe/>");
  const works = async (): Promise<boolean> => {
    try {
      return (await judge.judge(document, schema)).valid;
    } catch {
      return false;
    }
  };
  if (await works()) return judge;
  const given = process.env.JAVA_HOME;
  if (given === undefined) {
    for (const home of javaHomes()) {
      process.env.JAVA_HOME = home;
      if (await works()) return judge;
    }
    delete process.env.JAVA_HOME;
  }
  if ((await compileJudge()) && (await works())) return judge;
  const where =
    given === undefined ? "no Java machine was found that runs it" : `it does not run with JAVA_HOME=${given}`;
  return { missing: `${where}; it needs Java 21 or newer, or a JDK of any age` };
}

/**
 * The judge's class file is made for Java 21. An older Java machine runs one that its own compiler makes, which the
 * judge's package does itself where it finds no class file.
 * @returns whether there is a new one; the old one is kept if not
 */
async function compileJudge(): Promise<boolean> {
  const folder = dirname(createRequire(import.meta.url).resolve("xsd-schema-validator/package.json"));
  const shipped = join(folder, "support", "XMLValidator.class");
  try {
    renameSync(shipped, `${shipped}.shipped`);
    await setup();
    rmSync(`${shipped}.shipped`);
    return true;
  } catch {
    if (existsSync(`${shipped}.shipped`)) renameSync(`${shipped}.shipped`, shipped);
    return false;
  }
}

/** Other Java machines of this computer, the highest names first, which are the newest ones as a rule. */
function javaHomes(): readonly string[] {
  return JAVA_FOLDERS.flatMap((folder) => {
    const names = isFolder(folder) ? readdirSync(folder).sort().reverse() : [];
    return names.flatMap((name) => [join(folder, name), join(folder, name, "Contents/Home")]);
  }).filter((home) => existsSync(join(home, "bin", "java")));
}

function createJudge(): Judge {
  let running = 0;
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    if (running >= CONCURRENCY) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
  };
  const done = (): void => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };
  return {
    async judge(file, schema) {
      await turn();
      try {
        return toVerdict(await validateXML({ file }, schema));
      } catch (error) {
        if (!isJudgement(error)) throw error;
        return toVerdict(error);
      } finally {
        done();
      }
    },
  };
}

/** A document that is not valid comes back as an error that carries the verdict. */
function isJudgement(error: unknown): error is ValidateResult {
  return error instanceof Error && "valid" in error && "messages" in error;
}

/** The judge's messages come in pieces that may hold several lines run together: `[error] … (3:9)[error] … (4:2)`. */
function toVerdict({ valid, result, messages }: ValidateResult): Verdict {
  return {
    valid,
    isFatal: result === "FATAL_ERROR",
    messages: messages.flatMap((piece) => piece.split(/(?<=\(-?\d+:-?\d+\))(?=\[(?:warning|error|fatal)\] )/)),
  };
}
