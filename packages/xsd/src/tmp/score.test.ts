import { readFileSync, existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "vitest";
import { loadSchema } from "../index.ts";
test("score", () => {
  const root = "/tmp/xsts";
  const resolver = { read: (l: string) => { const p = join(root, l); try { const b = readFileSync(p); if (b[0]===0xff&&b[1]===0xfe) return b.toString("utf16le"); if (b[0]===0xfe&&b[1]===0xff) return Buffer.from(b).swap16().toString("utf16le"); return b.toString("utf8"); } catch { return undefined; } }, resolve: (r: string, b: string) => normalize(join(dirname(b), r)) };
  const cases = readFileSync(join(root, "cases.jsonl"), "utf8").trim().split("\n").map((l) => JSON.parse(l)).filter((c) => c.kind === "schema" && c.score11 && c.schema && c.contributor !== "nist");
  let agree = 0, ns = 0, wrongInvalid: string[] = [], wrongValid: string[] = [], nsl: Record<string, number> = {};
  for (const c of cases) {
    const t = Date.now();
    let r; try { r = loadSchema(c.schema, { resolver }); } catch (e) { wrongInvalid.push(c.schema + " THROW " + (e as Error).stack?.split("\n").slice(0,4).join("|")); continue; }
    if (Date.now() - t > 2000) console.log("SLOW", c.schema, Date.now() - t);
    const errs = r.issues;
    if (errs.some((i) => i.code === "not-supported") && errs.every((i) => i.code === "not-supported") ) { ns++; const k = errs.find((i)=>i.code==="not-supported")!.message.slice(0,60); nsl[k] = (nsl[k]??0)+1; continue; }
    const v = errs.length === 0 ? "valid" : "invalid";
    if (v === c.expected11) agree++;
    else if (v === "invalid") wrongInvalid.push(`${c.schema} ${errs[0]!.code} ${errs[0]!.location.line} ${errs[0]!.message.slice(0,150)}`);
    else wrongValid.push(c.schema + " " + c.group);
  }
  console.log(cases.length, "agree", agree, "ns", ns, "wrongly refused", wrongInvalid.length, "wrongly accepted", wrongValid.length); console.log(nsl);
  const codes: Record<string, number> = {}; for (const w of wrongInvalid) { const k = w.split(" ")[1]!; codes[k] = (codes[k]??0)+1; } console.log(codes);
  writeFileSync("/tmp/refused.txt", wrongInvalid.join("\n")); writeFileSync("/tmp/accepted.txt", wrongValid.join("\n"));
}, 400000);
