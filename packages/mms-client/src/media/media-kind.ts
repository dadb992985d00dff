import type { ErrorCode, Slide } from "@schemawright/sinch-mms";

/** A part of a slide that points at a file. */
export type MediaKind = "image" | "audio" | "video" | "vcard" | "ical" | "pdf" | "passbook";

/** What the service takes for a kind, and by which codes it refuses it. */
export interface MediaKindFacts {
  /** Media types, lower case: those that Sinch names, and the registered and common ones of the formats it names. */
  readonly types: readonly string[];
  /** File name extensions, lower case, without dot. */
  readonly extensions: readonly string[];
  /** The file could not be fetched. */
  readonly fetchCode: ErrorCode;
  /** The file is too big. */
  readonly sizeCode: ErrorCode;
}

export const MEDIA_KINDS: Readonly<Record<MediaKind, MediaKindFacts>> = {
  image: {
    types: ["image/gif", "image/jpeg", "image/jpg", "image/pjpeg", "image/png"],
    extensions: ["gif", "jpg", "jpeg", "png"],
    fetchCode: "E351",
    sizeCode: "E331",
  },
  audio: {
    types: ["audio/mp3", "audio/mpeg", "audio/mpeg3", "audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"],
    extensions: ["mp3", "wav"],
    fetchCode: "E352",
    sizeCode: "E332",
  },
  video: {
    types: [
      "video/mp4",
      "video/3gpp",
      "video/mpeg",
      "video/avi",
      "video/msvideo",
      "video/x-msvideo",
      "video/vnd.avi",
      "video/x-ms-wmv",
    ],
    extensions: ["3gp", "mp4", "mpeg", "mpg", "avi", "wmv"],
    fetchCode: "E353",
    sizeCode: "E333",
  },
  vcard: { types: ["text/vcard", "text/x-vcard"], extensions: ["vcf"], fetchCode: "E355", sizeCode: "E335" },
  ical: { types: ["text/calendar"], extensions: ["ics"], fetchCode: "E356", sizeCode: "E336" },
  pdf: { types: ["application/pdf"], extensions: ["pdf"], fetchCode: "E357", sizeCode: "E337" },
  passbook: {
    types: ["application/vnd.apple.pkpass"],
    extensions: ["pkpass"],
    fetchCode: "E358",
    sizeCode: "E338",
  },
};

/** One file of a message, and what is known of it. */
export interface MediaFacts {
  /** Index of its slide, from 0. */
  readonly slide: number;
  readonly kind: MediaKind;
  readonly url: string;
  /** Where the answer came from, if that was another address. */
  readonly redirectedTo?: string;
  /** Without parameters, lower case. */
  readonly contentType?: string;
  /** Bytes, by `Content-Length`. */
  readonly size?: number;
}

/** The files of a message in document order. */
export function mediaOf(slides: readonly Slide[]): MediaFacts[] {
  const kinds = Object.keys(MEDIA_KINDS) as MediaKind[];
  return slides.flatMap((slide, index) =>
    kinds.flatMap((kind) => {
      const url = slide[kind]?.url;
      return url === undefined ? [] : [{ slide: index, kind, url }];
    }),
  );
}
