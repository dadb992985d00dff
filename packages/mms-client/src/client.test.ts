import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readRequest } from "@schemawright/sinch-mms";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createMmsClient } from "./client.ts";
import type { MmsClientOptions, SendMmsInput } from "./options.ts";

const message: SendMmsInput = {
  to: "12399471613",
  from: "28444",
  serviceId: "32113",
  name: "FuelTheFire",
  slide: [{ messageText: "Hello" }],
  fallbackSmsText: "Your MMS is here:",
};

const SUCCESS = "<response><status>Success</status><to>12399471613</to><mms-id>7</mms-id></response>";
const failure = (code: string, info = "") =>
  `<response><status>Failure</status><error-code>${code}</error-code><error-info>${info}</error-info></response>`;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const text =
  (body: string, status = 200, type = "text/xml"): Answer =>
  (response) =>
    response.writeHead(status, { "content-type": type }).end(body);
const drop: Answer = (_, request) => request.socket.destroy();
const silence: Answer = () => undefined;

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that gives the answers in turn, the last one ever after, and a client for it whose waits take no time. */
async function start(answers: readonly Answer[], options: Partial<MmsClientOptions> = {}) {
  const bodies: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    headers.push(request.headers);
    const count = bodies.push(Buffer.concat(chunks).toString("utf8"));
    (answers[count - 1] ?? answers.at(-1))?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ep/v1/`;
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const client = createMmsClient({ url, apiKey: "secret-key", sleep, retry: { random: () => 0.5 }, ...options });
  return { client, bodies, headers, waits, url };
}

describe("a call", () => {
  test("posts the request with action and key as UTF-8 XML, and gives the response", async () => {
    const { client, bodies, headers } = await start([text(SUCCESS)]);
    const result = await client.sendMms({ ...message, slide: [{ messageText: "a ]]> b & <c> 🎉\n" }] });
    expect(result).toEqual({
      ok: true,
      response: { status: "Success", to: "12399471613", mmsId: "7" },
      issues: [],
      attempts: 1,
    });
    expect(headers[0]?.["content-type"]).toBe("text/xml; charset=utf-8");
    const sent = readRequest(bodies[0] ?? "");
    expect(sent).toMatchObject({
      ok: true,
      value: { action: "sendMMS", apiKey: "secret-key", slide: [{ messageText: "a ]]> b & <c> 🎉\n" }] },
    });
  });

  test("names each action", async () => {
    const { client, bodies } = await start([text("<response><status>Success</status></response>")]);
    await client.saveMms({ name: "n", messageSubject: "s", slide: [{ messageText: "t" }] });
    await client.sendSavedMms({ to: "12399471613", from: "28444", serviceId: "1", mmsId: "7", fallbackSmsText: "f" });
    await client.deleteMmsId({ mmsId: "7" });
    await client.getMmsTemplates();
    const actions = bodies.map((body) => /<action>(.*)<\/action>/.exec(body)?.[1]);
    expect(actions).toEqual(["saveMMS", "sendSavedMMS", "deleteMMSID", "getMMSTemplates"]);
  });

  test("does not send what breaks the rules, and reports all of it", async () => {
    const { client, bodies } = await start([text(SUCCESS)]);
    const result = await client.sendMms({ ...message, to: "+1239", slide: [{}] });
    expect(result).toMatchObject({ ok: false, kind: "invalid-request", attempts: 0 });
    expect("issues" in result && result.issues.map((issue) => issue.rule)).toEqual(["E110", "E313"]);
    expect(bodies).toEqual([]);
  });

  test.each([null, undefined, 5, "text", []])("takes %j for what it is", async (input) => {
    const { client } = await start([text(SUCCESS)]);
    expect(await client.sendMms(input as unknown as SendMmsInput)).toMatchObject({ kind: "invalid-request" });
  });

  test("does not let its input set the action or the key", async () => {
    const { client, bodies } = await start([text(SUCCESS)]);
    await client.sendMms({ ...message, action: "saveMMS", apiKey: "other" } as SendMmsInput);
    expect(bodies[0]).toContain("<action>sendMMS</action><api-key>secret-key</api-key>");
  });

  test("weighs rules as the client says, and as the call says before that", async () => {
    const { fallbackSmsText, ...standard } = message;
    const { client } = await start([text(SUCCESS)], { rules: { E622: "off" } });
    expect((await client.sendMms(standard)).ok).toBe(true);
    expect((await client.sendMms(standard, { rules: { E622: "error" } })).ok).toBe(false);
    const warned = await client.sendMms(standard, { rules: { E622: "warning" } });
    expect(warned).toMatchObject({ ok: true, issues: [{ rule: "E622", severity: "warning" }] });
  });

  test("many at a time do not mix", async () => {
    const echo: Answer = (response) => response.end(SUCCESS);
    const { client, bodies } = await start([echo]);
    const results = await Promise.all(
      Array.from({ length: 25 }, (_, index) => client.sendMms({ ...message, name: `n${index}` })),
    );
    expect(results.every((result) => result.ok && result.attempts === 1)).toBe(true);
    expect(new Set(bodies).size).toBe(25);
  });
});

describe("an answer", () => {
  test("is read whatever its status and type", async () => {
    const { client } = await start([text(failure("E110", "Bad number"), 500, "text/html")]);
    expect(await client.sendMms(message)).toMatchObject({
      ok: false,
      kind: "refused",
      response: { status: "Failure", errorCode: "E110", errorInfo: "Bad number" },
      advice: expect.stringContaining("international"),
      attempts: 1,
    });
  });

  test("with an unknown code is a refusal without advice", async () => {
    const { client } = await start([text(failure("E998"))]);
    const result = await client.sendMms(message);
    expect(result).toMatchObject({ kind: "refused", response: { errorCode: "E998" } });
    expect(result).not.toHaveProperty("advice");
  });

  test.each([
    ["empty", ""],
    ["HTML", "<html><body>Bad gateway</body></html>"],
    ["JSON", '{"status":"Success"}'],
    ["cut off", "<response><status>Success"],
  ])("that is %s is unreadable, and a message is not sent twice", async (_, body) => {
    const { client, bodies } = await start([text(body, 502, "text/html")]);
    const result = await client.sendMms(message);
    expect(result).toMatchObject({
      kind: "unreadable-response",
      answer: { status: 502, contentType: "text/html", excerpt: body },
      attempts: 1,
    });
    expect("issues" in result && result.issues.length).toBeGreaterThan(0);
    expect(bodies.length).toBe(1);
  });

  test("that is too long is not read to its end", async () => {
    const { client } = await start([text(" ".repeat(100_000))], { maxResponseLength: 1_000 });
    expect(await client.sendMms(message)).toMatchObject({ kind: "transport", error: { reason: "too-long" } });
  });

  test("that leads elsewhere is not followed: the body holds the key", async () => {
    const { client, bodies } = await start([(response) => response.writeHead(307, { location: "/other" }).end()]);
    expect(await client.sendMms(message)).toMatchObject({ kind: "unreadable-response", answer: { status: 307 } });
    expect(bodies.length).toBe(1);
  });
});

describe("repetition", () => {
  test("waits as long as E106 demands", async () => {
    const { client, waits } = await start([text(failure("E106", "interval is 3 seconds")), text(SUCCESS)]);
    expect(await client.sendMms(message)).toMatchObject({ ok: true, attempts: 2 });
    expect(waits).toEqual([3_250]);
  });

  test("does not follow if E106 demands more than the bound", async () => {
    const { client, waits } = await start([text(failure("E106", "interval is 60 seconds"))]);
    expect(await client.sendMms(message)).toMatchObject({ kind: "refused", attempts: 1 });
    expect(waits).toEqual([]);
  });

  test("follows retryable codes with growing waits, and ends", async () => {
    const { client, waits } = await start([text(failure("E113"))]);
    expect(await client.sendMms(message)).toMatchObject({ kind: "refused", attempts: 4 });
    expect(waits).toEqual([250, 500, 1_000]);
  });

  test("does not follow other codes, nor where it is switched off", async () => {
    const refused = await start([text(failure("E111"))]);
    expect(await refused.client.sendMms(message)).toMatchObject({ attempts: 1 });
    const off = await start([text(failure("E113"))]);
    expect(await off.client.sendMms(message, { retry: false })).toMatchObject({ attempts: 1 });
  });

  test("ends when its time has run out", async () => {
    let time = 0;
    const { client } = await start([text(failure("E113"))], {
      retry: { attempts: 100, maxElapsed: 10_000, random: () => 0.5 },
      now: () => {
        time += 3_000;
        return time;
      },
    });
    expect(await client.sendMms(message)).toMatchObject({ attempts: 4 });
  });

  test("a broken connection repeats only what changes nothing", async () => {
    const send = await start([drop, text(SUCCESS)]);
    expect(await send.client.sendMms(message)).toMatchObject({
      kind: "transport",
      error: { reason: "broken" },
      attempts: 1,
    });
    const list = await start([drop, text("bad", 503), text("<response><status>Success</status></response>")]);
    expect(await list.client.getMmsTemplates({})).toMatchObject({ ok: true, attempts: 3 });
  });

  test("a refused connection repeats everything, and tells of itself without the key", async () => {
    const { url } = await start([silence]);
    closers.splice(0).forEach((close) => {
      close();
    });
    await vi.waitFor(async () => {
      const client = createMmsClient({ url, apiKey: "secret-key", sleep: async () => undefined });
      const result = await client.sendMms(message);
      expect(result).toMatchObject({ kind: "transport", error: { reason: "never-sent" }, attempts: 4 });
      expect(JSON.stringify(result)).not.toContain("secret-key");
    });
  });
});

describe("a signal", () => {
  test("ends a call before it begins", async () => {
    const { client, bodies } = await start([text(SUCCESS)]);
    const result = await client.sendMms(message, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ kind: "transport", error: { reason: "aborted" } });
    expect(bodies).toEqual([]);
  });

  test("ends an attempt, whether it is that of the client or of the call", async () => {
    for (const whose of ["client", "call"]) {
      const controller = new AbortController();
      const { signal } = controller;
      const { client, bodies } = await start([silence], whose === "client" ? { signal } : {});
      const pending = client.sendMms(message, whose === "call" ? { signal } : {});
      await vi.waitFor(() => expect(bodies.length).toBe(1));
      controller.abort(new Error("enough"));
      expect(await pending).toMatchObject({ error: { reason: "aborted", cause: { message: "enough" } }, attempts: 1 });
    }
  });

  test("ends a wait", async () => {
    const controller = new AbortController();
    const { url } = await start([text(failure("E106", "20 seconds"))]);
    const client = createMmsClient({ url, apiKey: "k" });
    const pending = client.sendMms(message, { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    expect(await pending).toMatchObject({ error: { reason: "aborted" }, attempts: 1 });
  });
});

test("a silent service times out, and the message is not sent twice", async () => {
  const { client } = await start([silence]);
  const result = await client.sendMms(message, { timeout: 50 });
  expect(result).toMatchObject({ kind: "transport", error: { reason: "timeout" }, attempts: 1 });
});

test("a fetch that heeds no signal and one that throws do not hold a call", async () => {
  const never = createMmsClient({ apiKey: "k", timeout: 20, fetch: () => new Promise(() => undefined) });
  expect(await never.sendMms(message)).toMatchObject({ error: { reason: "timeout" } });
  const thrower = createMmsClient({
    apiKey: "k",
    fetch: () => {
      throw new Error("no");
    },
  });
  expect(await thrower.sendMms(message)).toMatchObject({ error: { reason: "broken" } });
});

test("the published address is the default", async () => {
  const urls: string[] = [];
  const client = createMmsClient({
    apiKey: "k",
    fetch: async (url) => {
      urls.push(String(url));
      return new Response(SUCCESS);
    },
  });
  await client.sendMms(message);
  expect(urls).toEqual(["https://api.ci.mblox.com/ep/v1/"]);
});

test.each(["nowhere", "ftp://example.com/", "", "/ep/v1/"])(
  "the address %j is refused when the client is made",
  (url) => {
    expect(() => createMmsClient({ url, apiKey: "k" })).toThrow(TypeError);
  },
);

test("preflight keeps a message with unfit media from being sent", async () => {
  const { client, bodies, url } = await start([text("gone", 404)]);
  const withImage: SendMmsInput = { ...message, slide: [{ image: { url: new URL("/gone.jpg", url).href } }] };
  expect(await client.sendMms(withImage, { preflight: true })).toMatchObject({
    kind: "media",
    issues: [{ rule: "E351", path: "/request/slide[1]/image/url" }],
    attempts: 0,
  });
  expect(bodies.every((body) => body === "")).toBe(true);
});

test("what preflight warns of comes with the result", async () => {
  const answer: Answer = (response, request) => {
    if (request.method === "POST") response.end(SUCCESS);
    else response.writeHead(200, { "content-type": "application/octet-stream", "content-length": 0 }).end();
  };
  const { client, url } = await start([answer], { preflight: { maximumSizes: { image: 10 } } });
  const slide = [{ image: { url: new URL("/a.png", url).href } }];
  expect(await client.sendMms({ ...message, slide })).toMatchObject({
    ok: true,
    issues: [{ rule: "E629", severity: "warning" }],
  });
});

test.each([Number.POSITIVE_INFINITY, 3_000_000_000])("a timeout of %d does not end at once", async (timeout) => {
  const { client } = await start([(response) => setTimeout(() => response.end(SUCCESS), 30)], { timeout });
  expect(await client.sendMms(message)).toMatchObject({ ok: true });
});
