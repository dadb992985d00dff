import { first, type Random } from "../random.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const day = (random: Random): string => `${1970 + random(80)}-${two(1 + random(12))}-${two(1 + random(28))}`;
const clock = (random: Random): string => `${two(random(24))}:${two(random(60))}:${two(random(60))}`;
const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(0x61 + random(26))).join("");
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random(16).toString(16)).join("");
const host = (random: Random): string => `${letters(random, 1 + random(8))}.example.com`;

/** A format: texts of it that say most, and how another is made. */
interface Format {
  readonly usual: readonly string[];
  readonly make: (random: Random) => string;
}

/** The formats of JSON Schema (2020-12 validation, 7.3). */
const FORMATS: Readonly<Record<string, Format>> = {
  "date-time": {
    usual: ["2024-02-29T12:30:00Z", "1999-12-31T23:59:59.999+05:30", "1985-04-12T23:20:50.52-14:00"],
    make: (random) => `${day(random)}T${clock(random)}${["Z", "+02:00", ".25Z"][random(3)]}`,
  },
  date: { usual: ["2024-02-29", "1999-12-31", "2000-01-01"], make: day },
  time: {
    usual: ["12:30:00Z", "00:00:00Z", "23:59:59.999+05:30"],
    make: (random) => `${clock(random)}${["Z", "-03:30"][random(2)]}`,
  },
  duration: {
    usual: ["P1D", "PT0S", "P1Y2M3DT4H5M6S", "P2W"],
    make: (random) => `P${random(30)}DT${random(24)}H${random(60)}M`,
  },
  email: {
    usual: ["a@example.com", "first.last+tag@example.org"],
    make: (random) => `${letters(random, 5)}@${host(random)}`,
  },
  "idn-email": {
    usual: ["a@example.com", "\u00e9@example.com"],
    make: (random) => `${letters(random, 5)}@${host(random)}`,
  },
  hostname: { usual: ["example.com", "a", "xn--bcher-kva.example"], make: host },
  "idn-hostname": { usual: ["example.com", "b\u00fccher.example"], make: host },
  ipv4: {
    usual: ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
    make: (random) => `192.0.2.${random(256)}`,
  },
  ipv6: { usual: ["2001:db8::1", "::", "::ffff:192.0.2.1"], make: (random) => `2001:db8::${digits(random, 4)}` },
  uri: {
    usual: ["https://example.com/a", "urn:example:a", "https://user@example.com:8080/a/b?c=d#e"],
    make: (random) => `https://${host(random)}/${letters(random, 4)}`,
  },
  "uri-reference": {
    usual: ["https://example.com/a", "/a", "", "#a"],
    make: (random) => `/${letters(random, 4)}?${letters(random, 2)}`,
  },
  iri: {
    usual: ["https://example.com/a", "https://example.com/\u00e9"],
    make: (random) => `https://${host(random)}/${letters(random, 4)}`,
  },
  "iri-reference": { usual: ["https://example.com/a", "/\u00e9", ""], make: (random) => `/${letters(random, 4)}` },
  "uri-template": {
    usual: ["https://example.com/{id}", "/a"],
    make: (random) => `https://${host(random)}/{${letters(random, 3)}}`,
  },
  uuid: {
    usual: ["123e4567-e89b-42d3-a456-426614174000", "00000000-0000-0000-0000-000000000000"],
    make: (random) =>
      `${digits(random, 8)}-${digits(random, 4)}-4${digits(random, 3)}-a${digits(random, 3)}-${digits(random, 12)}`,
  },
  "json-pointer": { usual: ["/a/0", "", "/a~1b"], make: (random) => `/${letters(random, 3)}` },
  "relative-json-pointer": { usual: ["0", "1/a", "0#"], make: (random) => `${random(4)}/${letters(random, 3)}` },
  regex: { usual: ["^a+$", "", "[0-9]{2}"], make: (random) => `^${letters(random, 3)}$` },
};

/** Texts of a format, and with `random` another one first; `undefined` for a format that is not known. */
export function formatTexts(format: string, random: Random): readonly string[] | undefined {
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (known === undefined) return undefined;
  return random === first ? known.usual : [known.make(random), ...known.usual];
}
