import type { ErrorCode, Slide } from "@schemawright/sinch-mms";

/** A part of a slide that points at a file. */
export type MediaKind = "image" | "audio" | "video" | "vcard" | "ical" | "pdf" | "passbook";

/** What the service takes for a kind, and by which codes it refuses it. */
export interface MediaKindFacts {
  readonly types: ReadonlySet<string>;
  readonly extensions: ReadonlySet<string>;
  readonly fetchCode: ErrorCode;
  readonly sizeCode: ErrorCode;
  /** The kind in a sentence. */
  readonly word: string;
}

function facts(
  word: string,
  codes: readonly [ErrorCode, ErrorCode],
  extensions: readonly string[],
  types: readonly string[],
): MediaKindFacts {
  return { word, fetchCode: codes[0], sizeCode: codes[1], extensions: new Set(extensions), types: new Set(types) };
}

export const MEDIA_KINDS: Readonly<Record<MediaKind, MediaKindFacts>> = {
  image: facts(
    "image",
    ["E351", "E331"],
    ["gif", "jpg", "jpeg", "png"],
    ["image/gif", "image/jpeg", "image/jpg", "image/pjpeg", "image/png"],
  ),
  audio: facts(
    "audio",
    ["E352", "E332"],
    ["mp3", "wav"],
    ["audio/mp3", "audio/mpeg", "audio/mpeg3", "audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"],
  ),
  video: facts(
    "video",
    ["E353", "E333"],
    ["3gp", "mp4", "mpeg", "mpg", "avi", "wmv"],
    [
      "video/mp4",
      "video/3gpp",
      "video/mpeg",
      "video/avi",
      "video/msvideo",
      "video/x-msvideo",
      "video/vnd.avi",
      "video/x-ms-wmv",
    ],
  ),
  vcard: facts("vCard", ["E355", "E335"], ["vcf"], ["text/vcard", "text/x-vcard"]),
  ical: facts("iCal file", ["E356", "E336"], ["ics"], ["text/calendar"]),
  pdf: facts("PDF", ["E357", "E337"], ["pdf"], ["application/pdf"]),
  passbook: facts("Passbook file", ["E358", "E338"], ["pkpass"], ["application/vnd.apple.pkpass"]),
};

/** A file that a message points at. */
export interface MediaFile {
  /** Number of its slide, from 1. */
  readonly slide: number;
  readonly kind: MediaKind;
  readonly url: string;
  /** Bytes; absent where media are not fetched. */
  readonly size?: number;
}

/** The files of a message in document order. */
export function mediaOf(slides: readonly Slide[]): MediaFile[] {
  const kinds = Object.keys(MEDIA_KINDS) as MediaKind[];
  return slides.flatMap((slide, index) =>
    kinds.flatMap((kind) => {
      const url = slide[kind]?.url;
      return url === undefined ? [] : [{ slide: index + 1, kind, url }];
    }),
  );
}
