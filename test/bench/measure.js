// Medians of several contenders, measured in turn on one thread, so that a machine whose speed drifts is fair to all. What
// is measured is the processor time of the process, so that other processes on the machine matter less.
import { measure } from "mitata";

/** Results go here, so that no work can be left out as unused. */
export const sink = { value: undefined };

/**
 * Nanoseconds a call, by name: the median of the rounds' medians. Every contender works through all of its inputs, and
 * all contenders take part in every round; the first round warms up and does not count.
 * @param contenders `{ name, inputs, run }`
 */
export async function times(contenders, { rounds = 9, nanoseconds = 80e6 } = {}) {
  const medians = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, inputs, run } of contenders) {
      const all = () => {
        for (let i = 0; i < inputs.length; i++) sink.value = run(inputs[i]);
      };
      const { p50 } = await measure(all, { now: processorTime, min_cpu_time: nanoseconds, batch_threshold: 0 });
      if (round > 0) medians.get(name).push(p50 / inputs.length);
    }
  }
  return new Map([...medians].map(([name, all]) => [name, median(all)]));
}

/** Nanoseconds that the process has worked so far, its garbage collection and compilation too. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** Bytes that are allocated in one measurement: many times what the heap counts as used at once, less than is collected at once. */
const ALLOCATED = 4e6;

/** Bytes a call allocates on JavaScript's heap: the median over measurements of so many calls that what the heap rounds up is little. */
export function allocation({ inputs, run }, { rounds = 9 } = {}) {
  const allocated = (calls) => {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < calls; i++) sink.value = run(inputs[i % inputs.length]);
    return (process.memoryUsage().heapUsed - before) / calls;
  };
  const calls = Math.ceil(ALLOCATED / Math.max(allocated(32), 100));
  return median(Array.from({ length: rounds }, () => allocated(calls)));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
