import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Postback,
  type ReadResponseCases,
  readPostback,
  readResponse,
  type Slide,
  writeSaveMmsRequest,
  writeSendMmsRequest,
  writeSendSavedMmsRequest,
} from "@schemawright/sinch-mms";
import { afterEach, describe, expect, test } from "vitest";
import { createEmulator } from "./emulator.ts";
import type { EmulatorOptions } from "./options.ts";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Serves on a free port of the loopback until the test is over. */
async function serve(answer: Answer): Promise<string> {
  const server = createServer((request, response) => answer(response, request));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ encodingDelay: 30, postbackRetryDelay: 1, ...options });
  closers.push(() => emulator.close());
  const { url } = await emulator.listen();
  const post = (body: string | Uint8Array<ArrayBuffer>, init: RequestInit = {}) =>
    fetch(url, { method: "POST", body, ...init });
  const call = async <Name extends keyof ReadResponseCases>(action: Name, body: string) => {
    const read = readResponse(await (await post(body)).text(), { action });
    if (!read.ok) throw new Error(`unreadable: ${JSON.stringify(read.issues)}`);
    return read.value;
  };
  return { emulator, url, post, call };
}

/** Keeps the postbacks that come, and answers them with the statuses in turn, the last one ever after. */
async function receive(...statuses: number[]) {
  const received: Postback[] = [];
  const url = await serve(async (response, request) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const read = readPostback(Buffer.concat(chunks));
    if (read.ok) received.push(read.value);
    response.writeHead(statuses[received.length - 1] ?? statuses.at(-1) ?? 200).end();
  });
  return { received, url, codes: () => received.map((postback) => postback.code) };
}

const to = "12399471613";
const key = { apiKey: "k" };
const destination = { ...key, to, from: "28444", serviceId: "1", fallbackSmsText: "f" };
const text: Slide[] = [{ messageText: "Hello" }];
const send = (slide: Slide[] = text) => writeSendMmsRequest({ action: "sendMMS", ...destination, name: "n", slide });
const save = (slide: Slide[] = text, name = "n") =>
  writeSaveMmsRequest({ action: "saveMMS", ...key, name, messageSubject: "s", slide });
const sendSaved = (mmsId: string, more: object = {}) =>
  writeSendSavedMmsRequest({ action: "sendSavedMMS", ...destination, mmsId, ...more });
const deleteSaved = (id: string) =>
  `<request><action>deleteMMSID</action><api-key>k</api-key><mms-id>${id}</mms-id></request>`;
const list = (more = "") => `<request><action>getMMSTemplates</action><api-key>k</api-key>${more}</request>`;

describe("what a request is answered with", () => {
  test("an accepted message", async () => {
    const { emulator, call } = await start();
    expect(await call("sendMMS", send())).toEqual({
      status: "Success",
      to,
      mmsId: "35674",
      trackingId: "MMS_35674",
      statusDetails: "MMS request accepted and queued for delivery",
    });
    expect(emulator.messages).toMatchObject([{ action: "sendMMS", to, from: "28444", slides: text, sentAs: "MMS" }]);
  });

  const whole = send();
  const faults: readonly (readonly [string, string, string, RegExp])[] = [
    ["an empty body", "", "E108", /empty/],
    ["JSON", '{"action":"sendmms"}', "E108", /JSON/],
    ["a tag that is not closed", "<request><action>sendMMS</request>", "E108", /line 1/],
    ["a character that XML cannot carry", whole.replace(">n<", ">\u0000<"), "E108", /./],
    ["another root", "<message/>", "E100", /root/],
    ["no action", "<request><api-key>k</api-key></request>", "E100", /action/],
    ["an action that does not exist", whole.replace("sendMMS", "sendSMS"), "E107", /sendSMS/],
    ["no key", whole.replace("<api-key>k</api-key>", ""), "E104", /api-key/],
    ["an element that does not exist", whole.replace("<name>", "<x/><name>"), "E100", /x/],
    ["two faults, the first of which counts", whole.replace(to, "1").replace("28444", "x"), "E110", /\/request\/to/],
    ["no fallback text", whole.replace("<fallback-sms-text>f</fallback-sms-text>", ""), "E622", /fallback/],
  ];
  test.each(faults)("%s", async (_, body, code, info) => {
    const { emulator, call } = await start();
    const answer = await call("sendMMS", body);
    expect(answer).toMatchObject({ status: "Failure", errorCode: code, errorInfo: expect.stringMatching(info) });
    expect(emulator.messages).toEqual([]);
  });

  test("bytes that are not UTF-8", async () => {
    const { post } = await start();
    const read = readResponse(await (await post(Uint8Array.of(0x3c, 0xff, 0xfe))).text(), { action: "sendMMS" });
    expect(read).toMatchObject({ value: { errorCode: "E108" } });
  });

  test("a refusal names the recipient where the request could be read", async () => {
    const { call } = await start();
    expect(await call("sendMMS", send().replace("28444", "x"))).toMatchObject({ errorCode: "E111", to });
  });

  test("a sentence that quotes what XML cannot carry is answered all the same", async () => {
    const { call } = await start();
    const value = `${"x".repeat(79)}🎉🎉`;
    expect(await call("sendMMS", send().replace("28444", value))).toMatchObject({ errorCode: "E111" });
  });

  test("standard MMS needs no fallback text", async () => {
    const { call } = await start({ standardMms: true });
    const body = send().replace("<fallback-sms-text>f</fallback-sms-text>", "");
    expect(await call("sendMMS", body)).toMatchObject({ status: "Success" });
  });

  test("other keys than those of the account are refused before anything else", async () => {
    const { call } = await start({ apiKeys: ["right"] });
    expect(await call("sendMMS", send().replace("28444", "x"))).toMatchObject({ errorCode: "E104", to });
    expect(await call("sendMMS", send().replace(">k<", ">right<"))).toMatchObject({ status: "Success" });
  });

  test("the older family is read, and answered in the current one", async () => {
    const { emulator, call } = await start();
    const body = `<REQUEST><ACTION>sendmms</ACTION><API_KEY>k</API_KEY><TO>${to}</TO><FROM>28444</FROM><SPID>0001470</SPID>
      <NAME>n</NAME><SUBJECT>s</SUBJECT><SLIDE><TEXT>Hello</TEXT></SLIDE></REQUEST>`;
    expect(await call("sendMMS", body)).toMatchObject({ status: "Success" });
    expect(emulator.messages).toMatchObject([{ action: "sendMMS", operatorId: "0001470", slides: text }]);
  });

  test("HTTP faults are answered with HTTP statuses", async () => {
    const { url, post } = await start({ maxBodyLength: 10_000 });
    expect((await fetch(new URL("/other", url), { method: "POST" })).status).toBe(404);
    const get = await fetch(url);
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    const long = await post("x".repeat(5_000_000));
    expect([long.status, await long.text()]).toEqual([413, expect.stringContaining("E100")]);
    const chunks = new ReadableStream({
      start(controller) {
        for (let count = 0; count < 20; count++) controller.enqueue(new Uint8Array(1_000));
        controller.close();
      },
    });
    const chunked = await post("", { body: chunks, duplex: "half" } as RequestInit);
    expect(chunked.status).toBe(413);
    const answer = await post(send());
    expect(answer.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(answer.headers.get("content-length")).not.toBeNull();
  });

  test("many at a time have identifiers of their own", async () => {
    const { emulator, call } = await start();
    const answers = await Promise.all(Array.from({ length: 50 }, () => call("sendMMS", send())));
    expect(new Set(answers.map((answer) => "trackingId" in answer && answer.trackingId)).size).toBe(50);
    expect(emulator.messages.length).toBe(50);
  });
});

describe("media", () => {
  const head = (headers: Readonly<Record<string, string | number>>, status = 200): Answer => {
    return (response) => response.writeHead(status, headers).end(Buffer.alloc(Number(headers["content-length"] ?? 0)));
  };
  const length = { "content-length": 2_000 };
  const cases: readonly (readonly [string, Slide, Answer, string | undefined])[] = [
    ["a picture", { image: { url: "http://h/1.png" } }, head({ ...length, "content-type": "image/png" }), undefined],
    ["a vague type with an extension", { image: { url: "http://h/1.png" } }, head(length), undefined],
    ["a vague type without", { image: { url: "http://h/1" } }, head(length), "E629"],
    [
      "a type of another kind",
      { image: { url: "http://h/1.png" } },
      head({ ...length, "content-type": "text/html" }),
      "E629",
    ],
    ["no picture", { image: { url: "http://h/1" } }, head(length, 404), "E351"],
    ["no sound", { audio: { url: "http://h/1" } }, head(length, 404), "E352"],
    ["no video", { video: { url: "http://h/1" } }, head(length, 500), "E353"],
    ["no vCard", { vcard: { url: "http://h/1" } }, head(length, 403), "E355"],
    ["no iCal", { ical: { url: "http://h/1" } }, head(length, 404), "E356"],
    ["no PDF", { pdf: { url: "http://h/1" } }, head(length, 404), "E357"],
    ["no pass", { passbook: { url: "http://h/1" } }, head(length, 404), "E358"],
    [
      "chunked",
      { image: { url: "http://h/1.png" } },
      (response) => {
        response.write("x");
        response.end("y");
      },
      "E351",
    ],
    [
      "no length",
      { image: { url: "http://h/1.png" } },
      (_, request) => request.socket.end("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\npicture"),
      "E351",
    ],
    [
      "a body that breaks off",
      { image: { url: "http://h/1.png" } },
      (response, request) => {
        response.writeHead(200, { ...length, "content-type": "image/png" }).write("x");
        setTimeout(() => request.socket.destroy(), 5);
      },
      "E351",
    ],
    ["a server that is silent", { image: { url: "http://h/1.png" } }, () => undefined, "E351"],
    [
      "too big",
      { pdf: { url: "http://h/1.pdf" } },
      head({ "content-length": 2_001, "content-type": "application/pdf" }),
      "E337",
    ],
  ];
  test.each(cases)("%s", async (_, slide, answer, code) => {
    const mediaOrigin = await serve(answer);
    const { call } = await start({ mediaOrigin, mediaTimeout: 200, maximumSizes: { pdf: 2_000 } });
    const response = await call("sendMMS", send([slide]));
    expect("errorCode" in response ? response.errorCode : undefined).toBe(code);
  });

  test("the first fault in document order counts, whoever answers first", async () => {
    const mediaOrigin = await serve((response, request) =>
      setTimeout(() => response.writeHead(404).end(), request.url === "/slow.png" ? 50 : 0),
    );
    const { call } = await start({ mediaOrigin });
    const slides = [{ image: { url: "http://h/slow.png" } }, { audio: { url: "http://h/fast.mp3" } }];
    expect(await call("saveMMS", save(slides))).toMatchObject({
      errorCode: "E351",
      errorInfo: expect.stringContaining("/request/slide[1]/image/url"),
    });
  });

  test("are left alone where the account says so", async () => {
    const { call } = await start({ fetchMedia: false });
    expect(await call("sendMMS", send([{ image: { url: "http://127.0.0.1:2/a" } }]))).toMatchObject({
      status: "Success",
    });
  });
});

const video: Slide[] = [{ video: { url: "http://h/1.mp4" } }];

describe("templates", () => {
  test("keep their texts exactly", async () => {
    const { emulator, call } = await start();
    const messageText = '  Tom & <Jerry> ]]> 🎉👩‍👩‍👧 "quoted"\n\tend\r\n ';
    await call("saveMMS", save([{ messageText }], "n & ]]> 🎉"));
    expect(emulator.templates).toMatchObject([{ name: "n & ]]> 🎉", slides: [{ messageText }], state: "ready" }]);
    const listed = await call("getMMSTemplates", list());
    expect(listed).toMatchObject({ mmsTemplate: [{ mmsName: "n & ]]> 🎉", mmsSize: Buffer.byteLength(messageText) }] });
  });

  test("are listed newest first, by pages, and from a date on", async () => {
    let time = Date.parse("2026-01-01T00:00:00Z");
    const now = () => {
      time += 60_000;
      return new Date(time);
    };
    const { call } = await start({ now });
    for (const name of ["a", "b", "c", "d", "e"]) await call("saveMMS", save(text, name));
    const names = async (more: string) => {
      const page = await call("getMMSTemplates", list(more));
      return "mmsTemplate" in page ? [page.totalResults, page.mmsTemplate?.map((one) => one.mmsName).join("")] : page;
    };
    expect(await names("")).toEqual([5, "edcba"]);
    expect(await names("<page-number>2</page-number><items-per-page>2</items-per-page>")).toEqual([5, "cb"]);
    expect(await names("<page-number>3</page-number><items-per-page>2</items-per-page>")).toEqual([5, "a"]);
    expect(await call("getMMSTemplates", list("<page-number>4</page-number>"))).not.toHaveProperty("mmsTemplate.0");
    expect(await names("<start-date>2026-01-01T01:03:00+01:00</start-date>")).toEqual([2, "ed"]);
    expect(await call("getMMSTemplates", list("<start-date>today</start-date>"))).toMatchObject({ errorCode: "E214" });
  });

  test("can be deleted, once", async () => {
    const { emulator, call } = await start();
    const saved = await call("saveMMS", save());
    const mmsId = "mmsId" in saved ? (saved.mmsId ?? "") : "";
    expect(await call("deleteMMSID", deleteSaved(mmsId))).toEqual({ status: "Success", mmsId });
    expect(await call("deleteMMSID", deleteSaved(mmsId))).toMatchObject({ status: "Failure", errorCode: "E241" });
    expect(await call("sendSavedMMS", sendSaved(mmsId))).toMatchObject({ errorCode: "E241", to });
    expect(emulator.templates).toEqual([]);
  });

  test("with audio or video can be sent when they are encoded", async () => {
    const { url, codes } = await receive(200);
    const { emulator, call } = await start({ fetchMedia: false, postbackUrl: url });
    await call("saveMMS", save(video));
    expect(await call("sendSavedMMS", sendSaved("35674"))).toMatchObject({ errorCode: "E626", to });
    await emulator.idle();
    expect(codes()).toEqual(["N003"]);
    expect(await call("sendSavedMMS", sendSaved("35674"))).toMatchObject({ status: "Success", from: "28444" });
    await emulator.idle();
    expect(codes()).toEqual(["N003", "N101", "N102"]);
  });

  test("deleted while they are encoded are not reported", async () => {
    const { emulator, call } = await start({ fetchMedia: false });
    await call("saveMMS", save(video));
    await call("deleteMMSID", deleteSaved("35674"));
    await emulator.idle();
    expect(emulator.postbacks).toEqual([]);
  });

  test("go out with the texts and the subject of the request", async () => {
    const { emulator, call } = await start();
    await call("saveMMS", save([{ messageText: "one" }, { messageText: "two" }]));
    const data = { any: [{ name: "firstname", children: ["Ann"] }] };
    await call(
      "sendSavedMMS",
      sendSaved("35674", { customText: [{ slide: 2, value: "2" }], customSubject: "c", data }),
    );
    expect(emulator.messages).toMatchObject([
      { slides: [{ messageText: "one" }, { messageText: "2" }], subject: "c", data: data.any },
    ]);
    expect(emulator.templates).toMatchObject([{ slides: [{ messageText: "one" }, { messageText: "two" }] }]);
    const beyond = sendSaved("35674", { customText: [{ slide: 3, value: "3" }] });
    expect(await call("sendSavedMMS", beyond)).toMatchObject({ errorCode: "E100" });
  });
});

describe("postbacks", () => {
  test("tell of sending and delivery", async () => {
    const { url, received } = await receive(200);
    const now = () => new Date("2026-01-31T12:00:00.500Z");
    const { emulator, call } = await start({ postbackUrl: url, now });
    await call("sendMMS", send());
    await emulator.idle();
    const common = {
      origin: "MMS_MT",
      sentAs: "MMS",
      mmsId: "35674",
      from: "28444",
      to,
      trackingId: "MMS_35674",
      operatorId: "31002",
      timestamp: "2026-01-31T12:00:00+00:00",
    };
    expect(received).toEqual([
      { ...common, code: "N101", status: "Message Sent" },
      { ...common, code: "N102", status: "Message Sent/Delivered", handset: "emulator" },
    ]);
    expect(emulator.postbacks.map((record) => record.state)).toEqual(["delivered", "delivered"]);
  });

  test("are repeated until they are answered with 200", async () => {
    const { url, codes } = await receive(500, 204, 200);
    const { emulator, call } = await start({ postbackUrl: url });
    await call("saveMMS", save());
    await emulator.idle();
    expect(codes()).toEqual(["N003", "N003", "N003"]);
    expect(emulator.postbacks[0]?.attempts).toEqual([{ status: 500 }, { status: 204 }, { status: 200 }]);
  });

  test("are given up after five repetitions", async () => {
    const { url } = await receive(500);
    const { emulator, call } = await start({ postbackUrl: url });
    await call("saveMMS", save());
    await emulator.idle();
    expect(emulator.postbacks).toMatchObject([{ state: "given-up", attempts: { length: 6 } }]);
  });

  test("to silent and absent receivers end", async () => {
    const silent = await serve(() => undefined);
    for (const postbackUrl of [silent, "http://127.0.0.1:2/"]) {
      const { emulator, call } = await start({ postbackUrl, postbackRetries: 1, postbackTimeout: 30 });
      await call("saveMMS", save());
      await emulator.idle();
      const attempt = { error: expect.any(String) };
      expect(emulator.postbacks).toMatchObject([{ state: "given-up", attempts: [attempt, attempt] }]);
    }
  });

  test("are kept where nobody receives them", async () => {
    const { emulator, call } = await start();
    await call("saveMMS", save());
    await emulator.idle();
    expect(emulator.postbacks).toMatchObject([{ state: "kept", attempts: [], postback: { code: "N003" } }]);
  });

  test("tell of encoding before sending where the account asks for it", async () => {
    const { emulator, call } = await start({ sendEncodingPostbacks: true });
    await call("sendMMS", send());
    await emulator.idle();
    expect(emulator.postbacks.map((record) => record.postback.code)).toEqual(["N013", "N101", "N102"]);
  });
});

describe("faults", () => {
  const codesOf = async (run: Awaited<ReturnType<typeof start>>) => {
    await run.emulator.idle();
    return run.emulator.postbacks.map((record) => record.postback.code);
  };

  test("refuse by action, number and count", async () => {
    const { emulator, call } = await start();
    emulator.fault({
      action: "sendMMS",
      to,
      skip: 1,
      times: 2,
      effect: { kind: "refuse", code: "E114", info: "Blocked" },
    });
    const answers = [];
    await call("saveMMS", save());
    await call("sendMMS", send().replace(to, "12399471614"));
    for (let count = 0; count < 4; count++) {
      const answer = await call("sendMMS", send());
      answers.push("errorCode" in answer ? `${answer.errorCode} ${answer.errorInfo}` : "Success");
    }
    expect(answers).toEqual(["Success", "E114 Blocked", "E114 Blocked", "Success"]);
  });

  test("last for ever or until they are taken back", async () => {
    const { emulator, call } = await start();
    const takeBack = emulator.fault({ times: "always", effect: { kind: "throttle", seconds: 3 } });
    for (let count = 0; count < 3; count++)
      expect(await call("sendMMS", send())).toMatchObject({
        errorCode: "E106",
        errorInfo: expect.stringMatching(/\b3 seconds/),
      });
    takeBack();
    expect(await call("sendMMS", send())).toMatchObject({ status: "Success" });
  });

  test("answer with statuses and garbage", async () => {
    const { emulator, post } = await start();
    emulator.fault({ effect: { kind: "status", status: 503 } });
    emulator.fault({ effect: { kind: "garbage", body: "%%%" } });
    expect((await post(send())).status).toBe(503);
    expect(await (await post("not XML at all")).text()).toBe("%%%");
    expect(emulator.messages).toEqual([]);
  });

  test("drop the connection before and after the request is carried out", async () => {
    const { emulator, post } = await start();
    emulator.fault({ effect: { kind: "drop" } });
    await expect(post(send())).rejects.toThrow();
    expect(emulator.messages.length).toBe(0);
    emulator.fault({ effect: { kind: "drop", when: "after" } });
    await expect(post(send())).rejects.toThrow();
    expect(emulator.messages.length).toBe(1);
  });

  test("delay the answer", async () => {
    const { emulator, call } = await start();
    emulator.fault({ delay: 80 });
    const begin = performance.now();
    expect(await call("sendMMS", send())).toMatchObject({ status: "Success" });
    expect(performance.now() - begin).toBeGreaterThan(70);
  });

  test("send a message as an SMS", async () => {
    const { emulator, call } = await start();
    emulator.fault({ effect: { kind: "sms" } });
    await call("sendMMS", send());
    await emulator.idle();
    const postbacks = emulator.postbacks.map((record) => record.postback);
    expect(postbacks).toMatchObject([
      { code: "N101", sentAs: "SMS", mmsId: "35674", statusDetails: expect.any(String) },
      { code: "N102", sentAs: "SMS" },
    ]);
    expect(postbacks[1]).not.toHaveProperty("mmsId");
  });

  test.each([
    ["E101", ["E101"]],
    ["E999", ["E999"]],
    ["E102", ["N101", "E102"]],
    ["E202", ["N101", "E202"]],
    ["E012", ["E012"]],
    ["E002", ["N101", "N102"]],
  ] as const)("let sendMMS fail with %s", async (code, codes) => {
    const run = await start();
    run.emulator.fault({ effect: { kind: "postback", code } });
    await run.call("sendMMS", send());
    expect(await codesOf(run)).toEqual(codes);
  });

  test.each([
    ["E002", { audioName: "http://h/1.mp3" }],
    ["E003", { videoName: "http://h/1.mp4" }],
    ["E004", {}],
  ] as const)("let saveMMS fail with %s, so that the template cannot be sent", async (code, members) => {
    const run = await start({ fetchMedia: false });
    run.emulator.fault({ action: "saveMMS", effect: { kind: "postback", code } });
    await run.call("saveMMS", save([{ audio: { url: "http://h/1.mp3" } }, ...video]));
    await run.emulator.idle();
    expect(run.emulator.postbacks.map((record) => record.postback)).toEqual([
      { origin: "MMS_MT", code, mmsId: "35674", ...members },
    ]);
    expect(await run.call("sendSavedMMS", sendSaved("35674"))).toMatchObject({ errorCode: "E241" });
    expect(await run.call("getMMSTemplates", list())).toMatchObject({ totalResults: 0 });
  });
});

describe("closing", () => {
  test("ends whatever is under way, and can be done twice", async () => {
    const { emulator, post } = await start({ postbackUrl: "http://127.0.0.1:2/", postbackRetryDelay: 60_000 });
    await post(save());
    emulator.fault({ delay: 60_000 });
    const hanging = post(send());
    hanging.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begin = performance.now();
    await Promise.all([emulator.close(), emulator.close()]);
    await emulator.close();
    await emulator.idle();
    expect(performance.now() - begin).toBeLessThan(2_000);
    await expect(hanging).rejects.toThrow();
    await expect(emulator.listen()).rejects.toThrow("closed");
  });

  test("is possible before listening; a taken port is an error", async () => {
    await createEmulator().close();
    const { url } = await start();
    const second = createEmulator({ port: Number(new URL(url).port) });
    await expect(second.listen()).rejects.toThrow("EADDRINUSE");
    await second.close();
  });
});
