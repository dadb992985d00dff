/**
 * Asked every so often while a document is read, which ends with the code `limit-time` once it says so. An `AbortSignal`
 * is one; but nothing else runs while a text is read, so that a timer would come too late: {@link stopAfter} looks at the
 * clock itself.
 */
export interface StopSignal {
  readonly aborted: boolean;
}

/**
 * A signal that says stop when a time has passed.
 * @param milliseconds from now on
 * @param now the clock, in milliseconds
 */
export function stopAfter(milliseconds: number, now: () => number = Date.now): StopSignal {
  const end = now() + milliseconds;
  return {
    get aborted() {
      return now() >= end;
    },
  };
}

/** How much of everything a document may have. What is absent has its default; `Infinity` lifts a limit. */
export interface ScannerLimits {
  /**
   * Open elements at a time. Default 256. Code `limit-depth`, also where the host's stack of functions ends before: typed
   * content takes some of it for each level.
   */
  readonly maxDepth?: number;
  /** Attributes of one element, namespace declarations not counted. Default 256. Code `limit-attributes`. */
  readonly maxAttributes?: number;
  /** UTF-16 code units of one qualified name. Default 1,000. Code `limit-name-length`. */
  readonly maxNameLength?: number;
  /** UTF-16 code units of one text or attribute value, decoded. Default 16,777,216. Code `limit-text-length`. */
  readonly maxTextLength?: number;
  /** UTF-16 code units of the whole input, or its bytes where it is handed in as such. Default 268,435,456. Code `limit-input-length`. */
  readonly maxInputLength?: number;
  /** Namespace declarations in scope at a time, overridden ones counted too. Default 1,000. Code `limit-namespaces`. */
  readonly maxNamespaces?: number;
  /** References to declared entities that are expanded, those in entities counted too. Default 100,000. Code `limit-entity-expansions`. */
  readonly maxEntityExpansions?: number;
  /**
   * UTF-16 code units that declarations put into the document: replacement text each time that it is referred to, and
   * attributes by default. Default 4,000,000. Code `limit-entity-text`.
   */
  readonly maxEntityText?: number;
  /**
   * The same, for each code unit of the document: how much longer than itself a document can become. The first
   * 100,000 do not count. Default 100. Code `limit-entity-amplification`.
   */
  readonly maxEntityAmplification?: number;
  /** Entities within entities. Default 32. Code `limit-entity-depth`. */
  readonly maxEntityDepth?: number;
}

/** The limits that hold where none is given. They bound memory and stay far from what messages and schemas need. */
export const defaultScannerLimits: Required<ScannerLimits> = {
  maxDepth: 256,
  maxAttributes: 256,
  maxNameLength: 1_000,
  maxTextLength: 16_777_216,
  maxInputLength: 268_435_456,
  maxNamespaces: 1_000,
  maxEntityExpansions: 100_000,
  maxEntityText: 4_000_000,
  maxEntityAmplification: 100,
  maxEntityDepth: 32,
};

/** Fills in the defaults. A member that is present but undefined, as untyped callers write, does not lift its limit. */
export function resolveLimits(limits: ScannerLimits = {}): Required<ScannerLimits> {
  const resolved = { ...defaultScannerLimits };
  for (const name of Object.keys(resolved) as (keyof ScannerLimits)[]) resolved[name] = limits[name] ?? resolved[name];
  return resolved;
}
