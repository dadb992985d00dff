import { grouped } from "../report/count.ts";
/** How far a run has come. */
export interface ProgressState {
  readonly done: number;
  readonly total: number | undefined;
  readonly current: string;
  /** Of files that are too large to be held: how many bytes were looked at, and how many there are. */
  readonly bytes?: { readonly done: number; readonly total: number };
}

/** Says now and then how far a run has come. */
export interface Progress {
  readonly update: (state: ProgressState) => void;
  /** Takes the line off the terminal, before something else is printed. */
  readonly clear: () => void;
}

/** What progress is printed with. */
export interface ProgressHost {
  readonly complain: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
}

/** Milliseconds before the first word and between two. */
const TERMINAL = { first: 300, between: 100 } as const;
const PLAIN = { first: 10_000, between: 10_000 } as const;

/** One line that is written over on a terminal, a plain line every ten seconds elsewhere. Nothing if the run is short. */
export function createProgress({ complain, isTerminal, width, now }: ProgressHost): Progress {
  const { first, between } = isTerminal ? TERMINAL : PLAIN;
  const started = now();
  let due = started + first;
  let isShown = false;
  const clear = (): void => {
    if (isShown) complain("\r\u001b[K");
    isShown = false;
  };
  return {
    update(state) {
      if (now() < due) return;
      due = now() + between;
      const text = progressText(state, now() - started);
      if (!isTerminal) {
        complain(`${text}\n`);
        return;
      }
      complain(`\r\u001b[K${text.slice(0, Math.max(20, width - 1))}`);
      isShown = true;
    },
    clear,
  };
}

/** Files done, rate, time left, current file. Of large files, bytes are counted. */
export function progressText({ done, total, current, bytes }: ProgressState, milliseconds: number): string {
  const rate = done / (milliseconds / 1000);
  const of = total === undefined ? "" : ` of ${grouped(total)}`;
  if (bytes !== undefined && bytes.total > 0) {
    const [passed, all] = [bytes.done, bytes.total].map((count) => Math.round(count / 1e6)) as [number, number];
    const speed = bytes.done / 1e6 / (milliseconds / 1000);
    const rest = speed === 0 ? "" : `, ${duration(Math.max(0, all - passed) / speed)} left`;
    return `${grouped(done)}${of} files, ${grouped(passed)} of ${grouped(all)} MB, ${grouped(Math.round(speed))} MB/s${rest}  ${current}`;
  }
  const left = total === undefined || rate === 0 ? "" : `, ${duration((total - done) / rate)} left`;
  return `${grouped(done)}${of} files, ${grouped(Math.round(rate))}/s${left}  ${current}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
