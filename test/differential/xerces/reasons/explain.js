import { judgeByGeneratedCode } from "../generated-code.js";
import { judgeByXerces } from "../xerces.js";
import { REASONS } from "./index.js";

/** How many causes one difference may have. */
const CAUSES = 3;

/**
 * The reasons of differences, a list for each: empty if there is no known one. A reason is known to be one because
 * without the cause there is no difference; how that is shown, the reason says:
 * - `same`: documents that mean the same and are without the cause; Xerces has to judge them as we do the original;
 * - `taken`: documents that mean what Xerces takes the original for; we have to judge them as Xerces does the original;
 * - `without`: documents that are without the cause; both have to judge them alike.
 * Where a difference remains, it may have another cause besides.
 */
export function explain(differences, causes = CAUSES) {
  const trials = differences.flatMap((difference) =>
    REASONS.filter((reason) => reason.fits(difference)).map((reason) => ({
      difference,
      reason,
      changed: change(reason, difference),
    })),
  );
  judge(trials);
  const found = new Map();
  for (const { difference, reason, own, xerces } of trials) {
    if (own.verdict === xerces.verdict && !found.has(difference)) found.set(difference, [reason]);
  }
  const open = causes === 1 ? [] : trials.filter((trial) => !found.has(trial.difference) && isOpen(trial));
  const others = open.length === 0 ? [] : explain(open.map(remaining), causes - 1);
  for (const [index, { difference, reason }] of open.entries()) {
    const further = others[index].filter((one) => one !== reason);
    if (further.length > 0 && !found.has(difference)) found.set(difference, [reason, ...further]);
  }
  return differences.map((difference) => found.get(difference) ?? []);
}

function change(reason, { documents, instance }) {
  const { same, taken, without } = reason;
  return { documents, instance, lenient: false, ...(same ?? taken ?? without)({ documents, instance }) };
}

/** Adds the verdicts that have to agree. */
function judge(trials) {
  const cases = trials.map(({ changed: { documents, instance, lenient } }) => {
    return { documents, lenient, instances: instance === undefined ? [] : [instance] };
  });
  const theirs = trials.length === 0 ? [] : judgeByXerces(cases);
  for (const [index, trial] of trials.entries()) {
    const { same, taken } = trial.reason;
    trial.own = same === undefined ? verdictOf(judgeByGeneratedCode(cases[index]), trial) : trial.difference.own;
    trial.xerces = taken === undefined ? verdictOf(theirs[index], trial) : trial.difference.xerces;
  }
}

/** The verdict on the instance, if there is one; `refused` if its schema is. */
function verdictOf({ schema, instances }, { difference }) {
  if (difference.instance === undefined) return schema;
  return schema.verdict === "valid" ? instances[0] : { ...schema, verdict: "refused" };
}

/** Whether what is left is a difference of the same kind, so that it may have another cause. */
function isOpen({ reason, own, xerces }) {
  return reason.taken === undefined && own.verdict !== "refused" && xerces.verdict !== "refused";
}

/** What is left to be explained once a cause is gone. */
function remaining({ difference, changed, own, xerces }) {
  const { documents, instance } = changed;
  return { ...difference, documents, instance, own, xerces };
}
