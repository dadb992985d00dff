import { describe, expect, test } from "vitest";
import { isURIReference } from "./uri.ts";

describe("an anyURI of XSD 1.0", () => {
  test.each([
    ...["", "#", "?q", "a", "../a/b;c=d?e=f#g", "/", "/a//b", "//a", "//", "///a", "a/b:c", "./b:c"],
    ...["http://example.org:80/a?b#c", "http:///a", "mailto:a@b", "urn:x:y", "a+b-1.c:d", "x:?", "file:/a"],
    ...["http://[::1]:80/a", "//u@[::ffff:1.2.3.4]", "?[", "#]", "x:a[b]", "http://a_b:c@d"],
    ...["a b", "é", 'http://é/\\{}|^`<>"', "%41", "a%2fb"],
  ])("%j is one", (uri) => {
    expect(isURIReference(uri)).toBe(true);
  });

  test.each([
    ...["%", "%4", "%zz", "a%g0", "a#b#c", "##"],
    ...[":", ":a", "1:2", "2024-01-01T00:00:00", "é:x", "+a:b", "a b:c"],
    ...["b:", "urn:#a", "http:"],
    ...["a[b]", "[", "/]", "http://[", "http://[zz]/", "http://a[b]", "//[::1]a", "x:[a"],
    "\u0000",
  ])("%j is none", (uri) => {
    expect(isURIReference(uri)).toBe(false);
  });

  test("long ones take little time", () => {
    for (const piece of ["a", "@", "/", ":", "%41", "[", "a@[::"]) {
      const start = performance.now();
      isURIReference(`//${piece.repeat(100_000)}#%`);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});
