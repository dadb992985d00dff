// The part of docs/performance.md about compiling schemas: a row for each set.
import { table } from "./report.js";

const LARGEST_SHARE = 1 / 3;
const MOST_MEMORY = 2048;

/** The figures as Markdown. */
export function describeGeneration(results, contenders) {
  const names = contenders.filter(({ absent }) => absent === undefined).map(({ name }) => name);
  const [own, ...peers] = names;
  const sets = [...new Set(results.map(({ set }) => set))].map((set) => describeSet(set, results, own, peers));
  const head = ["set", "schemas", `${own}: processor, s`, "clock, s", "MB"].concat(
    peers.flatMap((name) => [
      `${name}: processor, s`,
      "clock, s",
      "MB",
      "share of its processor time",
      "of its clock time",
    ]),
  );
  const rows = sets.map(({ set, schemas, mine, others }) => [
    set,
    String(schemas),
    ...cells(mine),
    ...others.flatMap(({ theirs, shares }) =>
      theirs === undefined ? ["fails", "", "", "", ""] : [...cells(theirs), ...shares.map((one) => one.toFixed(2))],
    ),
  ]);
  const text = [
    `One process for each schema; sums over the schemas of a set that both compile, and the largest memory.\n`,
    summary(sets, peers, contenders),
    table(head, rows),
    faults(results, peers),
  ];
  return text.join("\n");
}

function describeSet(set, results, own, peers) {
  const of = (name) => results.filter((one) => one.set === set && one.name === name);
  const mine = of(own);
  const others = peers.map((name) => {
    const made = of(name).filter((one) => one.fault === undefined);
    const same = mine.filter((one) => one.fault === undefined && made.some(({ schema }) => schema === one.schema));
    const theirs = made.filter(({ schema }) => same.some((one) => one.schema === schema));
    if (theirs.length === 0) return { name, theirs: undefined, shares: [] };
    const [ours, others] = [total(same), total(theirs)];
    return { name, theirs: others, shares: [ours.processor / others.processor, ours.clock / others.clock] };
  });
  return { set, schemas: mine.length, mine: total(mine), others };
}

function total(runs) {
  const sum = (of) => runs.reduce((all, one) => all + (of(one) ?? 0), 0);
  return {
    processor: sum((one) => one.processor),
    clock: sum((one) => one.clock),
    megabytes: Math.max(...runs.map((one) => one.megabytes ?? 0)),
  };
}

function cells({ processor, clock, megabytes }) {
  return [processor.toFixed(2), clock.toFixed(2), String(megabytes)];
}

function summary(sets, peers, contenders) {
  const rows = peers.map((name) => {
    const compared = sets.flatMap(({ others }) =>
      others.filter((one) => one.name === name && one.theirs !== undefined),
    );
    const within = (at) => compared.filter(({ shares }) => shares[at] <= LARGEST_SHARE).length;
    const what = `At most a third of the time of ${name}`;
    return [what, `${compared.length} sets`, `${within(0)} by processor time, ${within(1)} by the clock`];
  });
  const most = Math.max(...sets.map(({ mine }) => mine.megabytes));
  rows.push(["Largest memory", `less than ${MOST_MEMORY} MB`, `${most} MB`]);
  const absent = contenders.filter((one) => one.absent !== undefined);
  const notes = absent.map(
    ({ name, absent: from }) => `Not compared with ${name}, which is not installed here (${from}).\n`,
  );
  return [table(["what", "to reach", "measured"], rows), ...notes].join("\n");
}

/** What the peers could not compile, with the first reason they gave. */
function faults(results, peers) {
  const rows = [];
  for (const name of peers) {
    for (const set of new Set(results.map((one) => one.set))) {
      const runs = results.filter((one) => one.set === set && one.name === name);
      const failed = runs.filter((one) => one.fault !== undefined);
      if (failed.length > 0)
        rows.push([`${name}, ${set}`, `${failed.length} of ${runs.length}`, code(failed[0].fault)]);
    }
  }
  return rows.length === 0 ? "" : `${table(["without options, fails on", "schemas", "says"], rows)}`;
}

/** Words of a program: paths are only names, for they say where this machine has the sets. */
function code(words) {
  const short = words.replace(/(?:file:)?(?:\/[^\s/:]+)+\//g, "").replace(/[`|]/g, "");
  return `\`${short.slice(0, 110)}\``;
}
