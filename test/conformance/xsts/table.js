/** The cases that count for a version, with expected verdict and result. */
export function scored(cases, results, version) {
  const key = version.replace(".", "");
  return cases.flatMap((one, index) =>
    one[`score${key}`]
      ? [{ ...results[index], contributor: one.contributor, kind: one.kind, expected: one[`expected${key}`] }]
      : [],
  );
}

function agrees({ result, expected }) {
  return result === expected;
}

/** What does not agree. */
export function disagreements(judged) {
  return judged.filter((one) => !agrees(one));
}

/** Titles of the figures. "refused" and "accepted" are the wrong ones. */
export const COLUMNS = ["tests", "agree", "%", "refused", "accepted", "error", "crash", "timeout"];

/** The figures of some judged cases, in the order of {@link COLUMNS}. */
export function figures(list) {
  const good = list.filter(agrees).length;
  const count = (result) => list.filter((one) => one.result === result).length;
  const wrongly = (result) => list.filter((one) => one.result === result && !agrees(one)).length;
  const percentage = list.length === 0 ? "" : ((100 * good) / list.length).toFixed(2);
  return [
    list.length,
    good,
    percentage,
    wrongly("invalid"),
    wrongly("valid"),
    count("error"),
    count("crash"),
    count("timeout"),
  ];
}

/** The judged cases of a kind by contributor, then those without NIST, then all, each with its title. */
export function groups(judged, kind) {
  const list = judged.filter((one) => one.kind === kind);
  if (list.length === 0) return [];
  const contributors = [...new Set(list.map((one) => one.contributor))].sort();
  return [
    ...contributors.map((name) => [name, list.filter((one) => one.contributor === name)]),
    ["without NIST", list.filter((one) => one.contributor !== "nist")],
    ["all", list],
  ];
}

/** Prints figures by kind and contributor, with and without NIST. */
export function printTable(judged, version) {
  for (const kind of ["schema", "instance"]) {
    const rows = groups(judged, kind);
    if (rows.length === 0) continue;
    console.log([`XSD ${version}, ${kind} tests`.padEnd(26), ...COLUMNS.map((title) => title.padStart(9))].join(""));
    for (const [title, list] of rows) {
      console.log([`  ${title}`.padEnd(26), ...figures(list).map((cell) => String(cell).padStart(9))].join(""));
    }
  }
}
