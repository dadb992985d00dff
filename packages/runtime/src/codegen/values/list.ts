import { collapseWhiteSpace } from "../../datatypes/white-space.ts";
import type { Finding } from "../finding.ts";
import type { Datatype } from "./datatype.ts";
import { reportType } from "./report.ts";
import { Probe } from "./sites.ts";

const NOT_ONE_ITEM: Finding = { code: "cvc-datatype-valid.1.2.1", params: { type: "an item of a list" } };

/** A list: items separated by white space. */
export function listOf<T>(item: Datatype<T>): Datatype<T[]> {
  return {
    read(content, site, rule) {
      const lexical = collapseWhiteSpace(content);
      const values: T[] = [];
      if (lexical === "") return values;
      for (let start = 0; start <= lexical.length; ) {
        const space = lexical.indexOf(" ", start);
        const end = space < 0 ? lexical.length : space;
        if (site.admitsItems?.(values.length + 1) === false) return undefined;
        const value = item.read(lexical.slice(start, end), site, rule);
        if (value === undefined) return undefined;
        values.push(value);
        start = end + 1;
      }
      return values;
    },
    check(value, site, rule) {
      if (!Array.isArray(value)) return reportType(site, "an array", value);
      if (site.admitsItems?.(value.length) === false) return;
      for (const one of value) {
        const probe = new Probe(site);
        item.check(one, probe, rule);
        if (probe.failed) return;
        const text = item.write(one as T);
        if (text === "" || /[ \t\r\n]/.test(text)) return site.report(NOT_ONE_ITEM, { value: text }, rule);
      }
    },
    write: (values, prefixes) => values.map((value) => item.write(value, prefixes)).join(" "),
    key: (values) => values.map((value) => item.key(value)).join(" "),
  };
}
