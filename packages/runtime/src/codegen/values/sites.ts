import type { Site } from "../finding.ts";

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

  identify(id: string): void {
    this.target.identify?.(id);
  }

  refer(id: string): void {
    this.target.refer?.(id);
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
  private notes: { readonly method: "identify" | "refer"; readonly id: string }[] | undefined = undefined;

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

  identify(id: string): void {
    this.note("identify", id);
  }

  refer(id: string): void {
    this.note("refer", id);
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
    for (const { method, id } of this.notes ?? []) this.context?.[method]?.(id);
  }

  private note(method: "identify" | "refer", id: string): void {
    if (this.notes === undefined) this.notes = [{ method, id }];
    else this.notes.push({ method, id });
  }
}
