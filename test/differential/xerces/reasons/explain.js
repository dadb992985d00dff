import { judgeByGeneratedCode } from "../generated-code.js";
import { judgeByXerces } from "../xerces.js";
import { REASONS } from "./index.js";

/** How many causes one difference may have. */
const CAUSES = 3;

/**
 * The reasons of differences, a list for each: empty if there is no known one. A reason is known to be one because
 * without the cause there is no difference; how that is shown, the reason says:
 * - `same`: documents that mean the same and are without the cause; Xerces judges them as we do the original;
 * - `taken`: documents that mean what Xerces takes the original for; we judge them as Xerces does the original;
 * - `without`: documents that are without the cause; both judge them alike.
 * Where a difference remains, it may have another cause besides.
 */
export function explain(differences) {
  return explainBy(
    differences.map(({ documents, instance, own, xerces }) => {
      const side = { documents, instance };
      return { own, xerces, ours: side, theirs: side };
    }),
    CAUSES,
  );
}

function explainBy(differences, causes) {
  const trials = differences.flatMap((difference) =>
    REASONS.filter(({ fits }) => fits(asked(difference))).map((reason) => ({
      difference,
      reason,
      ...changed(reason, difference),
    })),
  );
  judge(trials);
  const found = new Map();
  for (const { difference, reason, own, xerces } of trials) {
    if (own.verdict === xerces.verdict && !found.has(difference)) found.set(difference, [reason]);
  }
  const open = causes === 1 ? [] : trials.filter((trial) => !found.has(trial.difference) && isOpen(trial));
  const others = open.length === 0 ? [] : explainBy(open, causes - 1);
  for (const [index, { difference, reason }] of open.entries()) {
    const further = others[index].filter((one) => one !== reason);
    if (further.length > 0 && !found.has(difference)) found.set(difference, [reason, ...further]);
  }
  return differences.map((difference) => found.get(difference) ?? []);
}

/** What a reason is asked about: the documents as we judged them, and the verdicts. */
function asked({ ours, own, xerces }) {
  return { ...ours, own, xerces };
}

/** What we and what Xerces is asked to judge, to see whether the reason is one. */
function changed({ same, taken, without }, { ours, theirs, xerces }) {
  const change = same ?? taken ?? without;
  return {
    ours: same === undefined ? { ...ours, ...change(ours, xerces) } : ours,
    theirs: { ...theirs, ...change(theirs, xerces) },
  };
}

/** Adds the verdicts that have to agree. */
function judge(trials) {
  const answers = trials.length === 0 ? [] : judgeByXerces(trials.map(({ theirs }) => caseOf(theirs)));
  for (const [index, trial] of trials.entries()) {
    const { same, taken } = trial.reason;
    const { own, xerces } = trial.difference;
    trial.own = same === undefined ? verdictOf(judgeByGeneratedCode(caseOf(trial.ours)), trial.ours) : own;
    trial.xerces = taken === undefined ? verdictOf(answers[index], trial.theirs) : xerces;
  }
}

function caseOf({ documents, instance, lenient }) {
  return { documents, lenient, instances: instance === undefined ? [] : [instance] };
}

/** The verdict on the instance, if there is one; `refused` if its schema is. */
function verdictOf({ schema, instances }, { instance }) {
  if (instance === undefined) return schema;
  return schema.verdict === "valid" ? instances[0] : { ...schema, verdict: "refused" };
}

/** Whether what is left is a difference of the same kind, so that it may have another cause. */
function isOpen({ own, xerces }) {
  return own.verdict !== "refused" && xerces.verdict !== "refused";
}
