import type { Slide } from "@schemawright/sinch-mms";
import type { MediaFile } from "./media-kind.ts";

/** `encoding`: cannot be sent yet (E626); `failed`: its encoding failed, so that it cannot be sent (E241). */
export type TemplateState = "encoding" | "ready" | "failed";

/** A saved MMS. */
export interface Template {
  readonly mmsId: string;
  readonly name: string;
  readonly subject?: string;
  readonly slides: readonly Slide[];
  readonly files: readonly MediaFile[];
  readonly createdAt: Date;
  /** Bytes of the files and of the texts in UTF-8. */
  readonly size: number;
  readonly state: TemplateState;
  readonly fallbackSmsText?: string;
}

/** The saved MMS of the account, by their identifiers. */
export type Templates = Map<string, Template>;

/** Bytes of a message: its files and its texts. */
export function sizeOf(slides: readonly Slide[], files: readonly MediaFile[]): number {
  const texts = slides.reduce((sum, slide) => sum + Buffer.byteLength(slide.messageText ?? ""), 0);
  return files.reduce((sum, file) => sum + (file.size ?? 0), texts);
}

/** One page of the list of templates. */
export interface TemplatePage {
  readonly templates: readonly Template[];
  readonly total: number;
}

/**
 * Lists templates, newest first. Those whose encoding failed are left out.
 *
 * @param since only templates created later
 * @param page from 1
 */
export function listTemplates(
  templates: Templates,
  since: Date | undefined,
  page: number,
  itemsPerPage: number,
): TemplatePage {
  const found = [...templates.values()]
    .filter((template) => template.state !== "failed" && (since === undefined || template.createdAt > since))
    .reverse() // They stand in the order in which they were saved; the newest of the same millisecond stays first.
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  return { templates: found.slice((page - 1) * itemsPerPage, page * itemsPerPage), total: found.length };
}
