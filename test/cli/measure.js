// Measures the command as it is packed, and prints a table in Markdown: a cold process for one document; 10,000 sendMMS
// messages by two threads beside xmllint in two processes with the XSD 1.0 form of the same schema; a large file; an answer
// of `generate --watch`. `node test/cli/measure.js`, after `tsc -b tsconfig.compiler.json`, where /usr/bin/time is GNU's;
// with --write-docs it rewrites its part of docs/performance.md.
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = join(root, "docs/performance.md");
const command = join(root, "packages/cli/bundle/main.js");
const schema = join(root, "schema/sinch-mms/send-mms.xsd");
const samples = join(root, "schema/sinch-mms/samples/valid/SendMmsRequest");

const COUNT = 10_000;
/** How often they are named for the long run. */
const TIMES = 10;
const ROUNDS = 15;
const FEW = 5;
/** Records of the large file, about 400 MB. */
const RECORDS = 8_000_000;

execFileSync(process.execPath, [join(root, "packages/cli/bundle.js")], { stdio: "ignore" });
const folder = mkdtempSync(join(tmpdir(), "schemawright-measure-"));
const env = { ...process.env, SCHEMAWRIGHT_CACHE: join(folder, "cache") };

const schemawright = (...argv) => [process.execPath, command, ...argv];

/** Milliseconds by the clock and of processors, and megabytes, of one run. */
function run(argv) {
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "\n%e %U %S %M", ...argv], {
    cwd: folder,
    env,
    encoding: "utf8",
    // xmllint says of every file that it validates.
    maxBuffer: 1 << 26,
  });
  const [clock, user, system, memory] = (stderr.trimEnd().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { clock: clock * 1000, processor: (user + system) * 1000, memory: memory / 1024 };
}

/** Medians of runs; what is compared runs in turn, so that other work on the machine meets all of it. */
function compare(contenders, rounds) {
  const runs = contenders.map(() => []);
  for (let i = 0; i < rounds; i++) for (const [at, [, argv]] of contenders.entries()) runs[at].push(run(argv));
  return contenders.map(([what], at) => {
    const median = (of) => Math.round(runs[at].map(of).sort((left, right) => left - right)[rounds >> 1] ?? Number.NaN);
    return [what, ...[({ clock }) => clock, ({ processor }) => processor, ({ memory }) => memory].map(median)];
  });
}

/** Valid messages without warnings: what is said about the others would be measured as well. */
function writeMessages() {
  const texts = readdirSync(samples)
    .sort()
    .filter((name) => {
      const [file, ...argv] = schemawright("validate", "-s", schema, "-q", join(samples, name));
      return spawnSync(file, argv, { env }).stdout.length === 0;
    })
    .map((name) => readFileSync(join(samples, name), "utf8"));
  mkdirSync(join(folder, "messages"));
  const names = Array.from({ length: COUNT }, (_, i) => `messages/${String(i).padStart(5, "0")}.xml`);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), texts[i % texts.length]);
  writeFileSync(join(folder, "names"), names.join("\n"));
  writeFileSync(join(folder, "many-names"), `${names.join("\n")}\n`.repeat(TIMES));
  return Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
}

/** A list of points, and its schema. */
function writeLarge() {
  const point = '<xs:attribute name="lat" type="xs:decimal"/><xs:attribute name="lon" type="xs:decimal"/>';
  writeFileSync(
    join(folder, "points.xsd"),
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="points"><xs:complexType><xs:sequence>
<xs:element name="point" maxOccurs="unbounded"><xs:complexType>${point}</xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element></xs:schema>`,
  );
  const file = join(folder, "points.xml");
  writeFileSync(file, "<points>\n");
  const points = Array.from(
    { length: 10_000 },
    (_, i) => `<point lat="${47 + i / 1e5}" lon="${13 + i / 1e5}"/>\n`,
  ).join("");
  for (let i = 0; i < RECORDS; i += 10_000) appendFileSync(file, points);
  appendFileSync(file, "</points>\n");
}

/** Milliseconds of answers to a save of one schema of the MMS contract, as the command itself says them. */
async function watch() {
  const { keepStages } = await import("@schemawright/generator");
  const { compileContract, findContracts } = await import(join(root, "packages/cli/dist/contracts.js"));
  cpSync(join(root, "schema"), join(folder, "schema"), { recursive: true });
  const kept = keepStages();
  const [contract] = findContracts(join(folder, "schema"), join(folder, "generated"));
  const saved = join(folder, "schema/sinch-mms/send-mms.xsd");
  const answers = [];
  for (let i = 0; i < 25; i++) {
    const processor = process.cpuUsage();
    const clock = performance.now();
    compileContract(contract, new Map(), kept);
    const { user, system } = process.cpuUsage(processor);
    answers.push([performance.now() - clock, (user + system) / 1000]);
    appendFileSync(saved, "<!-- saved -->\n");
  }
  const median = (at) => {
    const values = answers.slice(5).map((one) => one[at]);
    return Math.round(values.sort((left, right) => left - right)[values.length >> 1]);
  };
  return ["`generate --watch`: compiling the MMS contract after a save of one schema", median(0), median(1), ""];
}

try {
  const size = writeMessages();
  writeLarge();
  const older = schemawright("downgrade", schema, "--out", join(folder, "old"), "-q");
  spawnSync(older[0], older.slice(1), { env, stdio: "ignore" });
  const messages = `${COUNT} messages of ${size} characters`;
  const many = `${COUNT * TIMES} of them`;
  const xmllint = (names, count) => [
    "xargs",
    "-a",
    names,
    "-n",
    String(count / 2),
    "-P",
    "2",
    "xmllint",
    "--noout",
    "--schema",
    "old/send-mms.xsd",
  ];
  const validate = (...argv) => schemawright("validate", "-s", schema, ...argv);
  const rows = [
    ...compare(
      [
        ["`node -e 0`, for comparison", [process.execPath, "-e", "0"]],
        ["one message, cold process, schema in the cache", validate("messages/00000.xml")],
      ],
      ROUNDS,
    ),
    ...compare(
      [
        [`${messages}, \`--jobs 2\``, validate("-j", "2", "messages")],
        [`${messages}, \`--jobs 1\``, validate("-j", "1", "messages")],
        ["the same, xmllint in two processes, XSD 1.0 form", xmllint("names", COUNT)],
        [`${many}, \`--jobs 2\``, validate("-j", "2", "--files-from", "many-names")],
        [`${many}, \`--jobs 1\``, validate("-j", "1", "--files-from", "many-names")],
        ["the same, xmllint in two processes", xmllint("many-names", COUNT * TIMES)],
      ],
      FEW,
    ),
    ...compare(
      [[`one file of ${RECORDS} records`, schemawright("validate", "-s", "points.xsd", "points.xml", "-q")]],
      1,
    ),
    await watch(),
  ];
  const table = ["| what | clock, ms | processor, ms | memory, MB |", "| --- | ---: | ---: | ---: |"];
  for (const row of rows) table.push(`| ${row.join(" | ")} |`);
  const load = loadavg()[0]?.toFixed(1);
  const text = `Medians, Node ${process.version}; other work on the machine at the end: a load of ${load}.\n\n${table.join("\n")}\n`;
  console.log(text);
  if (process.argv.includes("--write-docs")) {
    const before = readFileSync(page, "utf8");
    const part = /<!-- command -->\n[\s\S]*?<!-- \/command -->/;
    writeFileSync(
      page,
      before.replace(part, () => `<!-- command -->\n${text}<!-- /command -->`),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
