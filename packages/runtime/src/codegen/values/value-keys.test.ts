import { describe, expect, it } from "vitest";
import * as builtins from "./builtins.ts";
import type { Datatype } from "./datatype.ts";

/** Texts of one line are one value; texts of different lines are different ones. */
const values: Readonly<Record<string, { readonly type: Datatype<never>; readonly lines: readonly string[][] }>> = {
  boolean: {
    type: builtins.booleanDatatype,
    lines: [
      ["true", "1"],
      ["false", "0"],
    ],
  },
  decimal: { type: builtins.decimalDatatype, lines: [["1", "1.0", "+01.00"], ["-1"], ["0", "-0", "0.0"]] },
  long: { type: builtins.longDatatype, lines: [["1", "+1", "001"], ["9007199254740993"], ["9007199254740992"]] },
  double: { type: builtins.doubleDatatype, lines: [["0", "-0", "0.0E1"], ["NaN"], ["INF"], ["1e2", "100"]] },
  dateTime: {
    type: builtins.dateTimeDatatype,
    lines: [
      ["2024-01-01T00:00:00Z", "2023-12-31T24:00:00Z", "2024-01-01T01:00:00+01:00", "2023-12-31T19:00:00.0-05:00"],
      ["2024-01-01T00:00:00"],
      ["2024-01-01T00:00:00.5Z"],
    ],
  },
  date: { type: builtins.dateDatatype, lines: [["2024-02-29Z", "2024-02-29+00:00"], ["2024-02-29"], ["2024-03-01Z"]] },
  gMonth: { type: builtins.gMonthDatatype, lines: [["--02"], ["--03"]] },
  duration: { type: builtins.durationDatatype, lines: [["P1Y", "P12M"], ["P1D", "PT24H", "PT86400.0S"], ["-P1D"]] },
  hexBinary: { type: builtins.hexBinaryDatatype, lines: [["0fb7", "0FB7"], ["00"]] },
  base64Binary: { type: builtins.base64BinaryDatatype, lines: [["AAAA", "AA AA"], ["AAAB"]] },
  string: { type: builtins.stringDatatype, lines: [["a"], [" a"], ["A"]] },
} as never;

const quiet = { report: () => undefined };

describe("keys of values", () => {
  it.each(Object.entries(values))("tell values of xs:%s apart, and only those", (_, { type, lines }) => {
    const keys = lines.map((line) => line.map((text) => type.key(type.read(text, quiet) as never)));
    for (const line of keys) expect(new Set(line).size).toBe(1);
    expect(new Set(keys.map(([first]) => first)).size).toBe(lines.length);
  });

  it("tell primitive types apart", () => {
    const keys = [
      builtins.stringDatatype.key("1"),
      builtins.decimalDatatype.key("1"),
      builtins.doubleDatatype.key(1),
      builtins.anyURIDatatype.key("1"),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(builtins.longDatatype.key(1n)).toBe(builtins.decimalDatatype.key("1.0"));
  });
});
