import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type PreflightOptions, preflightMedia } from "./preflight.ts";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Serves `answers` by their paths and looks at an image at each of `paths`. */
async function look(answers: Readonly<Record<string, Answer>>, paths: readonly string[], options?: PreflightOptions) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(`${request.method} ${path}`);
    (answers[path] ?? ((absent) => absent.writeHead(404).end()))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const slides = paths.map((path) => ({ image: { url: origin + path } }));
  const result = await preflightMedia(slides, options);
  return { asked, origin, result, rules: result.issues.map((issue) => `${issue.rule} ${issue.code}`) };
}

const fine: Answer = (response, request) => {
  response.writeHead(200, { "content-type": "image/png", "content-length": 1_000 });
  response.end(request.method === "HEAD" ? undefined : Buffer.alloc(1_000));
};

test("HEAD suffices where it shows everything", async () => {
  const { asked, result, origin } = await look({ "/1.png": fine, "/2.png": fine }, ["/1.png", "/2.png"]);
  expect(asked.sort()).toEqual(["HEAD /1.png", "HEAD /2.png"]);
  expect(result).toEqual({
    ok: true,
    issues: [],
    media: [
      { slide: 0, kind: "image", url: `${origin}/1.png`, contentType: "image/png", size: 1_000 },
      { slide: 1, kind: "image", url: `${origin}/2.png`, contentType: "image/png", size: 1_000 },
    ],
    estimatedSize: 3_554,
  });
});

test.each<[string, Answer]>([
  ["is not allowed", (response) => response.writeHead(405).end()],
  ["is forbidden", (response) => response.writeHead(403).end()],
  ["shows no length", (response) => response.writeHead(200, { "content-type": "image/png" }).end()],
  ["drops the connection", (_, request) => request.socket.destroy()],
])("GET decides where HEAD %s", async (_, answerHead) => {
  const answer: Answer = (response, request) => (request.method === "HEAD" ? answerHead : fine)(response, request);
  const { asked, result } = await look({ "/1.png": answer }, ["/1.png"]);
  expect(asked.at(-1)).toBe("GET /1.png");
  expect(result.ok).toBe(true);
});

test("chunked answers are told, and their bodies are not read", async () => {
  let isCut = false;
  const endless: Answer = (response, request) => {
    response.writeHead(200, { "content-type": "image/png" });
    if (request.method === "HEAD") return void response.end();
    const timer = setInterval(() => response.write("x".repeat(1_000)), 1);
    response.once("close", () => {
      clearInterval(timer);
      isCut = true;
    });
  };
  const { rules } = await look({ "/1.png": endless }, ["/1.png"]);
  expect(rules).toEqual(["E351 media-chunked"]);
  await expect.poll(() => isCut).toBe(true);
});

test("issues come in document order, whoever answers first", async () => {
  const slow: Answer = (response) => setTimeout(() => response.writeHead(404).end(), 50);
  const { result } = await look({ "/slow.png": slow }, ["/slow.png", "/absent.png"]);
  expect(result.issues.map((issue) => issue.path)).toEqual([
    "/request/slide[1]/image/url",
    "/request/slide[2]/image/url",
  ]);
});

test("a silent host and a port where nobody listens are unreachable", async () => {
  const { rules } = await look({ "/1.png": () => undefined }, ["/1.png"], { timeout: 50 });
  expect(rules).toEqual(["E351 media-unreachable"]);
  const refused = await preflightMedia([{ pdf: { url: "http://127.0.0.1:2/a.pdf" } }]);
  expect(refused.issues).toMatchObject([{ rule: "E357", code: "media-unreachable" }]);
});

test("redirects are followed and told", async () => {
  const away: Answer = (response) => response.writeHead(302, { location: "/1.png" }).end();
  const { result, origin } = await look({ "/away": away, "/1.png": fine }, ["/away"]);
  expect(result).toMatchObject({ ok: true, media: [{ url: `${origin}/away`, redirectedTo: `${origin}/1.png` }] });
});

test("redirects in a circle end", async () => {
  const circle: Answer = (response) => response.writeHead(302, { location: "/circle" }).end();
  const { rules } = await look({ "/circle": circle }, ["/circle"]);
  expect(rules).toEqual(["E351 media-unreachable"]);
});

test.each(["ftp://example.com/a.png", "file:///etc/passwd", "a.png", ""])("%j is not asked", async (url) => {
  const fetch = () => Promise.reject(new Error("asked"));
  const result = await preflightMedia([{ image: { url } }], { fetch });
  expect(result.issues).toMatchObject([{ rule: "E351", code: "media-address" }]);
});

test("the whole message may be too large though no file is", async () => {
  const { rules, result } = await look({ "/1.png": fine }, ["/1.png", "/1.png"], {
    maximumSizes: { image: 1_000 },
    maximumMessageSize: 3_500,
  });
  expect(rules).toEqual(["undefined media-message-size"]);
  expect(result.ok).toBe(false);
});

test("an aborted signal ends it", async () => {
  const { rules } = await look({ "/1.png": () => undefined }, ["/1.png"], { signal: AbortSignal.timeout(30) });
  expect(rules).toEqual(["E351 media-unreachable"]);
});

test("texts need nothing", async () => {
  expect(await preflightMedia([{ messageText: "text" }])).toEqual({
    ok: true,
    issues: [],
    media: [],
    estimatedSize: 814,
  });
});
