import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBinary, MAXIMUM_SIZE, plainText, readBytes } from "./document.ts";
import { createDocumentValidator } from "./document-validator.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schemawright-documents-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 300_000])("a file of %d bytes is read whole", (size) => {
  const path = join(folder, "file");
  const content = Buffer.from(Array.from({ length: size }, (_, i) => i % 251));
  writeFileSync(path, content);
  const bytes = readBytes({ name: "file", path });
  expect(bytes instanceof Uint8Array && Buffer.compare(Buffer.from(bytes), content)).toBe(0);
});

test("a folder and an absent file give a reason", () => {
  expect(readBytes({ name: "x", path: folder })).toMatchObject({ code: "file-unreadable" });
  expect(readBytes({ name: "x", path: join(folder, "absent") })).toMatchObject({ code: "file-missing" });
  expect(MAXIMUM_SIZE).toBe(268_435_456);
});

test.each([
  ["plain UTF-8", Buffer.from("<a>é</a>"), "<a>é</a>"],
  [
    "declared UTF-8",
    Buffer.from('<?xml version="1.0" encoding="utf-8"?><a/>'),
    '<?xml version="1.0" encoding="utf-8"?><a/>',
  ],
  ["a byte order mark", Buffer.from("\ufeff<a/>"), undefined],
  ["another encoding", Buffer.from("<?xml version='1.0' encoding='ISO-8859-1'?><a/>"), undefined],
  ["no UTF-8", Buffer.from([0x3c, 0xff]), undefined],
])("text of %s", (_, bytes, text) => {
  expect(plainText(bytes)).toBe(text);
});

test.each([
  ["a zero byte", [0x3c, 0x61, 0x00], true],
  ["UTF-16 with a mark", [0xff, 0xfe, 0x3c, 0x00], false],
  ["UTF-16 without a mark", [0x00, 0x3c, 0x00, 0x61], false],
  ["UTF-32", [0x00, 0x00, 0xfe, 0xff, 0x00], false],
  ["text", [0x3c, 0x61], false],
])("%s is binary or not", (_, bytes, isBinary) => {
  expect(findBinary(Uint8Array.from(bytes)) !== undefined).toBe(isBinary);
});

test("a fault of this program at one document is an issue of that, and the next one is validated", async () => {
  const script =
    "(function () { let n = 0; return { get elements() { if (n++ === 0) throw new TypeError('broken'); return {}; } }; })";
  const validate = await createDocumentValidator({
    schema: { language: "xml", warnings: [], printed: { script, doors: [], discards: false } },
    weighing: { rules: {}, severity: "warning" },
    maxIssues: 100,
    doctype: "refuse",
    counted: new SharedArrayBuffer(8),
  });
  const document = { name: "a.xml", bytes: Buffer.from("<a/>") };
  expect(validate(document)).toMatchObject({ isFault: true, issues: [{ code: "internal-fault" }] });
  expect(validate(document)).toMatchObject({ issues: [{ code: "cvc-elt.1" }] });
});
