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

const COLUMNS = ["tests", "agree", "%", "refused", "accepted", "error", "crash", "timeout"];

function row(title, list) {
  const good = list.filter(agrees).length;
  const count = (result) => list.filter((one) => one.result === result).length;
  const wrongly = (result) => list.filter((one) => one.result === result && !agrees(one)).length;
  const percentage = list.length === 0 ? "" : ((100 * good) / list.length).toFixed(2);
  const cells = [list.length, good, percentage, wrongly("invalid"), wrongly("valid")];
  const rest = [count("error"), count("crash"), count("timeout")];
  return [title.padEnd(26), ...[...cells, ...rest].map((cell) => String(cell).padStart(9))].join("");
}

/** Prints figures by kind and contributor, with and without NIST. "refused" and "accepted" are the wrong ones. */
export function printTable(judged, version) {
  for (const kind of ["schema", "instance"]) {
    const list = judged.filter((one) => one.kind === kind);
    if (list.length === 0) continue;
    console.log([`XSD ${version}, ${kind} tests`.padEnd(26), ...COLUMNS.map((title) => title.padStart(9))].join(""));
    for (const contributor of [...new Set(list.map((one) => one.contributor))].sort()) {
      console.log(
        row(
          `  ${contributor}`,
          list.filter((one) => one.contributor === contributor),
        ),
      );
    }
    console.log(
      row(
        "  without NIST",
        list.filter((one) => one.contributor !== "nist"),
      ),
    );
    console.log(row("  all", list));
  }
}
