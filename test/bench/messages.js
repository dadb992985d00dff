// The messages that are measured: sendMMS requests of two slides, all different, so that nothing can be cached.
import { writeSendMmsRequest } from "@schemawright/sinch-mms";

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  "your order has shipped and will arrive on monday please reply yes to confirm the new opening hours of our store in town are here thank you for being with us this summer see what we have prepared".split(
    " ",
  );
/** As in real texts: most are plain ASCII, some have accents, emoji or characters that XML escapes. */
const OTHERS = ["café", "Zoë", "Müller", "🎉", "5€", "R&B", "naïve", "東京"];

/** One request as a typed object. */
function request(next, n) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const digits = (count) => Array.from({ length: count }, () => Math.floor(next() * 10)).join("");
  const hex = (count) => Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join("");
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(" ");
  const text = (count) => (next() < 0.2 ? `${words(count - 1)} ${pick(OTHERS)}!` : `${words(count)}.`);
  const url = (kind, extension) =>
    `https://media${Math.floor(next() * 9)}.example.com/${kind}/${hex(8)}.${extension}${next() < 0.1 ? `?a=${digits(3)}&b=${digits(2)}` : ""}`;
  return {
    action: "sendMMS",
    apiKey: hex(12),
    to: `1${digits(10)}`,
    from: `2${digits(4)}`,
    ...(next() < 0.2 ? { fromMask: `Brand${digits(3)}` } : {}),
    serviceId: digits(5),
    ...(next() < 0.3 ? { operatorId: digits(3) } : {}),
    name: `Campaign ${n} ${pick(WORDS)}`,
    messageSubject: words(4),
    slide: [
      {
        image: { url: url("images", "jpg") },
        ...(next() < 0.3 ? { audio: { url: url("sounds", "mp3") } } : {}),
        messageText: text(12),
        duration: 5 + Math.floor(next() * 20),
      },
      next() < 0.5
        ? { video: { url: url("videos", "mp4") }, messageText: text(14) }
        : { messageText: text(18), duration: 10 },
    ],
    fallbackSmsText: `${words(6)}.`,
    ...(next() < 0.3
      ? { fallbackSmsLinkExpiration: `2026-0${1 + Math.floor(next() * 9)}-1${digits(1)}T11:30:00+00:00` }
      : {}),
    disableFallbackSms: next() < 0.2,
    disableFallbackSmsLink: false,
  };
}

/** Lays a document out as clients send it: indented, with a declaration or without, or on one line. */
function layOut(xml, n) {
  if (n % 8 === 7) return xml;
  const step = n % 8 === 6 ? "    " : "  ";
  let depth = 0;
  const lines = xml.replace(/>(?=<)/g, ">\n").split("\n");
  const indented = lines.map((line) => {
    if (line.startsWith("</")) depth--;
    const text = step.repeat(depth) + line;
    if (!line.includes("</") && !line.endsWith("/>")) depth++;
    return text;
  });
  const declaration = n % 2 === 0 ? '<?xml version="1.0" encoding="UTF-8"?>\n' : "";
  return `${declaration}${indented.join("\n")}\n`;
}

/** So many different messages, each as object, as XML and as JSON, as text and as bytes. */
export function messages(count) {
  const next = random(20211122);
  const bytes = (text) => new Uint8Array(Buffer.from(text));
  return Array.from({ length: count }, (_, n) => {
    const value = request(next, n);
    const xml = layOut(writeSendMmsRequest(value), n);
    const json = JSON.stringify(value);
    return { value, xml, json, xmlBytes: bytes(xml), jsonBytes: bytes(json) };
  });
}
