import { describe, expect, test } from "vitest";
import { judgeMedia } from "./judge.ts";
import type { MediaKind } from "./media-kind.ts";

interface Case {
  readonly title: string;
  readonly kind?: MediaKind;
  readonly path?: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly maximum?: number;
  /** Rule and severity of each issue. */
  readonly issues: readonly string[];
}

const fine = { "content-type": "image/jpeg", "content-length": "1000" };

const cases: readonly Case[] = [
  { title: "all is there", headers: fine, issues: [] },
  { title: "parameters and case do not matter", headers: { ...fine, "content-type": "IMAGE/PNG; a=b" }, issues: [] },
  { title: "any 2xx", status: 206, headers: fine, issues: [] },
  { title: "not found", status: 404, headers: fine, issues: ["E351 error"] },
  { title: "a redirect that leads nowhere", status: 302, headers: fine, issues: ["E351 error"] },
  { title: "no length", headers: { "content-type": "image/gif" }, issues: ["E351 error"] },
  { title: "a length that is no number", headers: { ...fine, "content-length": "12, 12" }, issues: ["E351 error"] },
  {
    title: "chunked beside other codings",
    headers: { ...fine, "transfer-encoding": "gzip, Chunked" },
    issues: ["E351 error"],
  },
  { title: "no length and no type", headers: {}, path: "/a", issues: ["E351 error", "E629 error"] },
  {
    title: "no type, extension tells",
    headers: { "content-length": "1" },
    path: "/a.PNG?b=c",
    issues: ["E629 warning"],
  },
  { title: "an extension of another kind", headers: { "content-length": "1" }, path: "/a.mp3", issues: ["E629 error"] },
  {
    title: "an extension in the query",
    headers: { "content-length": "1" },
    path: "/a?f=b.png",
    issues: ["E629 error"],
  },
  { title: "type of another kind", headers: { ...fine, "content-type": "audio/mp3" }, issues: ["E629 error"] },
  { title: "the limit is reached", headers: fine, maximum: 1_000, issues: [] },
  { title: "the limit is passed", headers: fine, maximum: 999, issues: ["E331 error"] },
  {
    title: "audio",
    kind: "audio",
    headers: { ...fine, "content-type": "audio/mp3" },
    maximum: 1,
    issues: ["E332 error"],
  },
  {
    title: "video",
    kind: "video",
    headers: { ...fine, "content-type": "video/3gpp" },
    maximum: 1,
    issues: ["E333 error"],
  },
  {
    title: "vcard",
    kind: "vcard",
    headers: { ...fine, "content-type": "text/x-vcard" },
    maximum: 1,
    issues: ["E335 error"],
  },
  {
    title: "ical",
    kind: "ical",
    headers: { ...fine, "content-type": "text/calendar" },
    maximum: 1,
    issues: ["E336 error"],
  },
  {
    title: "pdf",
    kind: "pdf",
    headers: { ...fine, "content-type": "application/pdf" },
    maximum: 1,
    issues: ["E337 error"],
  },
  {
    title: "passbook",
    kind: "passbook",
    headers: { ...fine, "content-type": "application/vnd.apple.pkpass" },
    maximum: 1,
    issues: ["E338 error"],
  },
];

describe("judgeMedia", () => {
  test.each(cases)("$title", ({ kind = "image", path = "/a", status = 200, headers, maximum, issues }) => {
    const media = { slide: 1, kind, url: `http://example.com${path}` };
    const judged = judgeMedia(media, { status, headers: new Headers(headers) }, maximum);
    expect(judged.issues.map((issue) => `${issue.rule} ${issue.severity}`)).toEqual(issues);
    for (const issue of judged.issues) expect(issue.path).toBe(`/request/slide[2]/${kind}/url`);
  });
});
