import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { join } from "node:path";
import { createMmsClient, type MediaKind, type MmsClientOptions, preflightMedia } from "@schemawright/mms-client";
import { createEmulator, type EmulatorOptions } from "@schemawright/mms-emulator";
import { readPostback } from "@schemawright/sinch-mms";
import { afterEach, describe, expect, test } from "vitest";
import { describeWithShared } from "../support/shared.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function start(options: EmulatorOptions = {}, clientOptions: Partial<MmsClientOptions> = {}) {
  const emulator = createEmulator({ encodingDelay: 20, ...options });
  closers.push(() => emulator.close());
  const { url } = await emulator.listen();
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const client = createMmsClient({ url, apiKey: "k", sleep, retry: { random: () => 0 }, ...clientOptions });
  return { emulator, client, waits, url };
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const destination = { to: "12399471613", from: "28444", serviceId: "32113", fallbackSmsText: "f" };
const message = { ...destination, name: "n", slide: [{ messageText: "Hello" }] };

describe("client and emulator", () => {
  test("carry texts unchanged through every step", async () => {
    const { emulator, client } = await start();
    const messageText = "  🎉 ]]> & <b> \"'\u00a0 \r\n\t ";
    const saved = await client.saveMms({ name: "a & b", messageSubject: "<s>", slide: [{ messageText }] });
    expect(saved.ok).toBe(true);
    expect(emulator.templates[0]).toMatchObject({ name: "a & b", subject: "<s>", slides: [{ messageText }] });
    const listed = await client.getMmsTemplates({ itemsPerPage: 1 });
    expect(listed).toMatchObject({ ok: true, response: { mmsTemplate: [{ mmsName: "a & b", mmsSubject: "<s>" }] } });
    const mmsId = saved.ok ? (saved.response.mmsId ?? "") : "";
    const data = { any: [{ name: "firstname", children: ["Ann & <Bob>"] }] };
    const sent = await client.sendSavedMms({ ...destination, mmsId, data });
    expect(sent).toMatchObject({ ok: true, response: { mmsId } });
    expect(emulator.messages[0]).toMatchObject({ slides: [{ messageText }], data: data.any });
    expect(await client.deleteMmsId({ mmsId })).toMatchObject({ ok: true });
    expect(await client.deleteMmsId({ mmsId })).toMatchObject({ kind: "refused", response: { errorCode: "E241" } });
  });

  test("get over throttling", async () => {
    const { emulator, client, waits } = await start();
    emulator.fault({ times: 2, effect: { kind: "throttle", seconds: 7 } });
    expect(await client.sendMms(message)).toMatchObject({ ok: true, attempts: 3 });
    expect(waits).toEqual([7_000, 7_000]);
    expect(emulator.messages.length).toBe(1);
  });

  test("do not send a message twice when its answer is lost", async () => {
    const { emulator, client } = await start();
    emulator.fault({ effect: { kind: "drop", when: "after" } });
    expect(await client.sendMms(message)).toMatchObject({
      kind: "transport",
      error: { reason: "broken" },
      attempts: 1,
    });
    expect(emulator.messages.length).toBe(1);
    emulator.fault({ effect: { kind: "garbage" } });
    expect(await client.sendMms(message)).toMatchObject({ kind: "unreadable-response", attempts: 1 });
    emulator.fault({ effect: { kind: "drop" } });
    expect(await client.getMmsTemplates()).toMatchObject({ ok: true, attempts: 2 });
  });

  test("agree on the account", async () => {
    const strict = await start({ apiKeys: ["other"] });
    expect(await strict.client.sendMms(message)).toMatchObject({ kind: "refused", response: { errorCode: "E104" } });
    const { fallbackSmsText, ...standard } = message;
    const { client } = await start({ standardMms: true }, { rules: { E622: "off" } });
    expect(await client.sendMms(standard)).toMatchObject({ ok: true });
  });

  test("a saved video can be sent once the client waited for its encoding", async () => {
    const received: string[] = [];
    const receiver = createServer(async (request, response) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const read = readPostback(Buffer.concat(chunks));
      if (read.ok) received.push(read.value.code);
      response.end();
    });
    const port = await portOf(receiver);
    closers.push(() => receiver.close());
    const real = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
    const { emulator, client } = await start(
      { fetchMedia: false, postbackUrl: `http://127.0.0.1:${port}/` },
      { sleep: real, retry: { attempts: 20, baseDelay: 20, maxDelay: 40 } },
    );
    const saved = await client.saveMms({
      name: "n",
      messageSubject: "s",
      slide: [{ video: { url: "http://www.yoursite.com/1.mp4" } }],
    });
    const mmsId = saved.ok ? (saved.response.mmsId ?? "") : "";
    expect(await client.sendSavedMms({ ...destination, mmsId })).toMatchObject({ ok: true });
    await emulator.idle();
    expect(received).toEqual(["N003", "N101", "N102"]);
  });

  test("many calls at a time", async () => {
    const { emulator, client } = await start();
    emulator.fault({ times: 10, effect: { kind: "refuse", code: "E113" } });
    const results = await Promise.all(
      Array.from({ length: 40 }, () => client.sendMms(message, { retry: { attempts: 20 } })),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(emulator.messages.length).toBe(40);
  });

  test("an aborted call leaves both in order", async () => {
    const { emulator, client } = await start();
    emulator.fault({ delay: 60_000 });
    const result = await client.sendMms(message, { signal: AbortSignal.timeout(50) });
    expect(result).toMatchObject({ kind: "transport", error: { reason: "aborted" } });
    expect(await client.sendMms(message)).toMatchObject({ ok: true });
  });
});

describeWithShared("the published media cases over real HTTP", "mms/samples/media", (folder) => {
  interface MediaCase {
    readonly kind: MediaKind;
    readonly url: string;
    readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
    readonly code: string | null;
    readonly reason: string;
  }
  const { cases }: { readonly cases: readonly MediaCase[] } = JSON.parse(
    readFileSync(join(folder, "cases.json"), "utf8"),
  );

  test.each(cases)("$kind $url: $reason", async ({ kind, url, response, code }) => {
    // Written by hand, because a real HTTP server would correct the headers.
    const head = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const server = createTcpServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", (request) => {
        socket.write(`HTTP/1.1 ${response.status} Status\r\nConnection: close\r\n${head.join("")}\r\n`);
        const length = Number(response.headers["Content-Length"] ?? 0);
        if (request.toString("latin1").startsWith("GET") && length <= 1_000_000) socket.write(Buffer.alloc(length));
        if (response.headers["Transfer-Encoding"] !== undefined) socket.write("0\r\n\r\n");
        socket.end();
      });
    });
    const origin = `http://127.0.0.1:${await portOf(server)}`;
    closers.push(() => server.close());

    const maximumSizes = { image: 10_000_000 };
    const { emulator, client } = await start({ mediaOrigin: origin, maximumSizes });
    const result = await client.sendMms({ ...message, slide: [{ [kind]: { url } }] });
    expect(result.ok ? null : "response" in result && result.response.errorCode).toBe(code);
    expect(emulator.messages.length).toBe(code === null ? 1 : 0);

    const here = new URL(new URL(url).pathname, origin).href;
    const preflight = await preflightMedia([{ [kind]: { url: here } }], { maximumSizes });
    const errors = preflight.issues.filter((issue) => issue.severity === "error");
    expect(errors.map((issue) => issue.rule)).toEqual(code === null ? [] : [code]);
  });
});
