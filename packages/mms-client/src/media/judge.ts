import type { Issue } from "@schemawright/sinch-mms";
import { MEDIA_KINDS, type MediaFacts, type MediaKind } from "./media-kind.ts";

/** What matters of an HTTP answer. Names of headers do not matter to their case, as in `Headers`. */
export interface MediaAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly url?: string;
}

/** A file judged by the headers of its answer. */
export interface JudgedMedia {
  readonly facts: MediaFacts;
  readonly issues: readonly Issue[];
}

/**
 * Judges a file by its answer, as the service would: status, length, transfer encoding, type, size.
 *
 * @param maximum bytes that the account allows for this kind, if known
 */
export function judgeMedia(media: MediaFacts, answer: MediaAnswer, maximum: number | undefined): JudgedMedia {
  const { kind } = media;
  const kindFacts = MEDIA_KINDS[kind];
  const issues: Issue[] = [];
  if (answer.status < 200 || answer.status > 299) {
    issues.push(mediaIssue(media, "media-status", `The address answers with HTTP status ${answer.status}.`));
    return { facts: media, issues };
  }

  const size = parseLength(answer.headers.get("content-length"));
  // `fetch` of some runtimes hides this header; the missing length then tells the same.
  const encoding = answer.headers.get("transfer-encoding");
  if (encoding !== null && /\bchunked\b/i.test(encoding))
    issues.push(mediaIssue(media, "media-chunked", "The answer is chunked, which the service rejects."));
  else if (size === undefined)
    issues.push(mediaIssue(media, "media-length", "The answer has no Content-Length, which the service needs."));

  const contentType = answer.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() || undefined;
  if (contentType === undefined || contentType === "application/octet-stream") {
    const told = contentType === undefined ? "no Content-Type" : `the Content-Type ${contentType}`;
    const isKnown = kindFacts.extensions.includes(extensionOf(answer.url || media.url)) || hasExtension(media);
    issues.push(
      isKnown
        ? mediaIssue(media, "media-type", `The answer has ${told}; the service may reject it.`, "E629", "warning")
        : mediaIssue(media, "media-type", `The answer has ${told}, and the address does not tell the type.`, "E629"),
    );
  } else if (!kindFacts.types.includes(contentType)) {
    const sentence = `The Content-Type ${contentType} does not fit here; expected ${kindFacts.types.join(", ")}.`;
    issues.push(mediaIssue(media, "media-type", sentence, "E629"));
  }

  if (size !== undefined && maximum !== undefined && size > maximum) {
    const sentence = `The file has ${size} bytes; the account allows ${maximum}.`;
    issues.push(mediaIssue(media, "media-size", sentence, kindFacts.sizeCode));
  }
  const redirectedTo = answer.url && answer.url !== media.url ? { redirectedTo: answer.url } : {};
  return {
    facts: {
      ...media,
      ...redirectedTo,
      ...(contentType === undefined ? {} : { contentType }),
      ...(size === undefined ? {} : { size }),
    },
    issues,
  };
}

/** A finding about a file, in the form of the findings about its request. The rule is that of a failed fetch, unless told. */
export function mediaIssue(
  media: MediaFacts,
  code: string,
  message: string,
  rule: string = MEDIA_KINDS[media.kind].fetchCode,
  severity: Issue["severity"] = "error",
): Issue {
  return {
    code,
    rule,
    severity,
    message,
    path: `/request/slide[${media.slide + 1}]/${media.kind}/url`,
    keys: ["slide", media.slide, media.kind, "url"],
    params: { url: media.url, kind: media.kind, slide: media.slide + 1 },
  };
}

function parseLength(header: string | null): number | undefined {
  const text = header?.trim();
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function hasExtension({ kind, url }: { readonly kind: MediaKind; readonly url: string }): boolean {
  return MEDIA_KINDS[kind].extensions.includes(extensionOf(url));
}

function extensionOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}
