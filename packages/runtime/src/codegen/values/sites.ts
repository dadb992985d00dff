import type { Identification, Site } from "../finding.ts";

/** A site that passes on everything but IDs and references to them. */
export class Anonymous implements Site {
  protected readonly target: Site;

  constructor(target: Site) {
    this.target = target;
  }

  resolvePrefix(prefix: string): string | undefined {
    return this.target.resolvePrefix?.(prefix);
  }

  isNotation(name: string): boolean {
    return this.target.isNotation?.(name) ?? true;
  }

  isUnparsedEntity(name: string): boolean {
    return this.target.isUnparsedEntity?.(name) ?? true;
  }

  admitsItems(count: number): boolean {
    return this.target.admitsItems?.(count) ?? true;
  }

  report(...args: Parameters<Site["report"]>): void {
    this.target.report(...args);
  }
}

/** A site that passes everything on, and remembers whether something was reported. */
export class Probe extends Anonymous {
  failed = false;

  identify(identification: Identification): void {
    this.target.identify?.(identification);
  }

  override report(...args: Parameters<Site["report"]>): void {
    this.failed = true;
    super.report(...args);
  }
}

/** A site that swallows findings, and keeps what is noted until it is known whether it counts. */
export class Trial implements Site {
  failed = false;
  private readonly context: Site | undefined;
  private notes: Identification[] | undefined = undefined;

  /** @param context where prefixes are resolved and entities declared */
  constructor(context?: Site) {
    this.context = context;
  }

  resolvePrefix(prefix: string): string | undefined {
    return this.context?.resolvePrefix?.(prefix);
  }

  isNotation(name: string): boolean {
    return this.context?.isNotation?.(name) ?? true;
  }

  identify(identification: Identification): void {
    if (this.notes === undefined) this.notes = [identification];
    else this.notes.push(identification);
  }

  isUnparsedEntity(name: string): boolean {
    return this.context?.isUnparsedEntity?.(name) ?? true;
  }

  admitsItems(count: number): boolean {
    return this.context?.admitsItems?.(count) ?? true;
  }

  report(): void {
    this.failed = true;
  }

  /** Passes on what was noted. */
  accept(): void {
    for (const identification of this.notes ?? []) this.context?.identify?.(identification);
  }
}
