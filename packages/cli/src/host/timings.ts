import type { Timings } from "./host.ts";

/** Notes times of stages. @param now milliseconds of a clock that does not jump */
export function createTimings(now: () => number): Timings {
  const stages = new Map<string, { milliseconds: number; runs: number }>();
  const note = (stage: string, milliseconds: number): void => {
    const known = stages.get(stage) ?? { milliseconds: 0, runs: 0 };
    stages.set(stage, { milliseconds: known.milliseconds + milliseconds, runs: known.runs + 1 });
  };
  return {
    measure(stage, run) {
      const started = now();
      const result = run();
      const end = (): void => note(stage, now() - started);
      if (result instanceof Promise) return result.finally(end) as typeof result;
      end();
      return result;
    },
    lines: () =>
      [...stages].map(([stage, { milliseconds, runs }]) => {
        const times = runs === 1 ? "" : ` (${runs} times)`;
        return `${milliseconds.toFixed(1).padStart(10)} ms  ${stage}${times}`;
      }),
  };
}
