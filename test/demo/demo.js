// The client and the emulator over real HTTP on the loopback. Plain JavaScript, so that `pnpm demo` needs nothing but
// the built packages. What it says is the same in every run: ports are left out, the clock and the identifiers are fixed.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createMmsClient, preflightMedia } from "@schemawright/mms-client";
import { createEmulator } from "@schemawright/mms-emulator";
import { parseSendMmsRequest, readPostback, readRequest, readSendMmsResponse } from "@schemawright/sinch-mms";

const published = new URL("../../schema/sinch-mms/samples/valid/SendMmsRequest/published.xml", import.meta.url);

/** Runs every scene and ends all servers. Returns what there is to show. */
export async function runDemo() {
  const lines = [];
  const say = (text = "") => lines.push(text);
  const mediaServer = await serve(answerMedia);
  const received = [];
  const receiver = await serve(async (request, response) => {
    received.push(await textOf(request));
    response.writeHead(200).end();
  });
  const emulator = createEmulator({
    apiKeys: ["qTFkykO9JTfahCOqJ0V2Wf5Cg1t8iWlZ"],
    standardMms: true,
    mediaOrigin: mediaServer.url,
    postbackUrl: receiver.url,
    encodingDelay: 1_000,
    now: clockFrom("2026-01-31T12:00:00Z"),
  });
  try {
    const { url } = await emulator.listen();
    const stage = { say, url, emulator, mediaUrl: mediaServer.url, postbacks: () => received.splice(0) };
    await sendPublishedExample(stage);
    await saveAndSend(stage);
    await showRefusals(stage);
    await lookAtMedia(stage);
  } finally {
    await Promise.all([emulator.close(), mediaServer.close(), receiver.close()]);
  }
  return `${lines.join("\n")}\n`;
}

/** The page of the documentation that holds the output. */
export function demoPage(output) {
  return `# The demo

\`npx pnpm demo\` runs the client against the emulator over HTTP on this machine, with a small media server and a
receiver of postbacks. This page is what it prints; \`node test/demo/main.js --write-docs\` writes it anew, and a test
compares it.

\`\`\`text
${output}\`\`\`
`;
}

const client = (url, options = {}) => createMmsClient({ url, apiKey: "qTFkykO9JTfahCOqJ0V2Wf5Cg1t8iWlZ", ...options });

async function sendPublishedExample({ say, url, emulator, postbacks }) {
  const xml = await readFile(published, "utf8");
  say("1. The published sendMMS example");
  say();
  say("   As published, it lacks the text of the fallback SMS. Reading it tells so:");
  report(say, readRequest(xml).issues);

  const standard = { rules: { E622: "off" } };
  const { action, apiKey, ...input } = parseSendMmsRequest(xml, standard);
  const refused = await client(url).sendMms(input);
  say(`   The client does not send it: ${refused.kind}, ${refused.attempts} attempts.`);
  report(say, refused.issues);

  say("   An account with standard MMS needs no such text, so the rule is switched off:");
  const sent = await client(url, standard).sendMms(input);
  showResponse(say, sent);
  await emulator.idle();
  showPostbacks(say, postbacks());
}

async function saveAndSend({ say, url, emulator, postbacks }) {
  const mms = client(url, { retry: false });
  say("2. saveMMS, then sendSavedMMS");
  say();
  say("   Saved, with a video that has to be encoded:");
  const saved = await mms.saveMms({
    name: "Summer",
    messageSubject: "Summer sale",
    slide: [
      { video: { url: "http://www.yoursite.com/video/1.mp4" }, messageText: "20 % off & more 🎉" },
      { image: { url: "http://www.yoursite.com/images/1.jpg" }, messageText: "See you" },
    ],
  });
  showResponse(say, saved);
  const message = {
    to: "12399471613",
    from: "28444",
    serviceId: "32113",
    mmsId: saved.response.mmsId,
    fallbackSmsText: "Your MMS is here:",
    customText: [{ slide: 2, value: "See you on Saturday" }],
  };
  say("   Sent at once, before the encoding is finished:");
  showResponse(say, await mms.sendSavedMms(message));
  await emulator.idle();
  showPostbacks(say, postbacks());

  say("   Sent again, after N003:");
  showResponse(say, await mms.sendSavedMms(message));
  await emulator.idle();
  showPostbacks(say, postbacks());
  const texts = emulator.messages.at(-1).slides.map((slide) => slide.messageText);
  say(`   The texts that went out: ${texts.map((text) => JSON.stringify(text)).join(", ")}`);
  say();
}

const refusals = [
  {
    title: "a slide with an image and a video, and a number with a plus sign",
    xml: `<request>
  <action>sendMMS</action>
  <api-key>qTFkykO9JTfahCOqJ0V2Wf5Cg1t8iWlZ</api-key>
  <to>+12399471613</to>
  <from>28444</from>
  <service-id>32113</service-id>
  <name>FuelTheFire</name>
  <slide>
    <image><url>http://www.yoursite.com/images/1.jpg</url></image>
    <video><url>http://www.yoursite.com/video/1.mp4</url></video>
  </slide>
</request>
`,
  },
  {
    title: "a tag that is not closed",
    xml: `<request>
  <action>deleteMMSID</action>
  <api-key>qTFkykO9JTfahCOqJ0V2Wf5Cg1t8iWlZ</api-key>
  <mms-id>35674</mmsid>
</request>
`,
  },
  {
    title: "an empty slide, an address without host, and an element that does not exist",
    xml: `<request>
  <action>saveMMS</action>
  <api-key>qTFkykO9JTfahCOqJ0V2Wf5Cg1t8iWlZ</api-key>
  <message-subject>The subject</message-subject>
  <name>FuelTheFire</name>
  <slide><duration>5</duration></slide>
  <slide><image><url>/images/1.jpg</url></image></slide>
  <priority>high</priority>
</request>
`,
  },
];

async function showRefusals({ say, url }) {
  say("3. Three messages that are refused, posted past the client");
  say();
  for (const { title, xml } of refusals) {
    say(`   ${title}:`);
    const response = await fetch(url, { method: "POST", body: xml });
    const answer = readSendMmsResponse(new Uint8Array(await response.arrayBuffer()));
    say(`   -> ${answer.value.status} ${answer.value.errorCode}: ${answer.value.errorInfo}`);
    say("   What the reader finds in it:");
    report(say, readRequest(xml, { rules: { E622: "off" } }).issues);
  }
}

async function lookAtMedia({ say, mediaUrl }) {
  say("4. Media looked at before a message is sent");
  say();
  const slide = (path) => ({ image: { url: new URL(path, mediaUrl).href } });
  const result = await preflightMedia(
    [slide("/images/1.jpg"), slide("/images/chunked.jpg"), slide("/images/vague.jpg"), slide("/page.html")],
    { maximumSizes: { image: 600_000 } },
  );
  for (const { slide: index, size, contentType } of result.media)
    say(`   slide ${index + 1}: ${contentType}, ${size === undefined ? "size unknown" : `${size} bytes`}`);
  say(`   estimated size of the message: ${result.estimatedSize} bytes`);
  report(say, result.issues);
}

function report(say, issues) {
  for (const issue of issues) {
    const place = issue.line === undefined ? "" : ` at ${issue.line}:${issue.column}`;
    say(`     ${issue.severity} ${issue.rule ?? "(no code)"} [${issue.code}] ${issue.path}${place}`);
    say(`       ${issue.message}`);
  }
  say();
}

function showResponse(say, result) {
  const { status, ...members } = result.response;
  say(`   -> ${status}`);
  for (const [name, value] of Object.entries(members)) say(`      ${name}: ${value}`);
  if (result.advice !== undefined) say(`      advice of the table of codes: ${result.advice}`);
}

function showPostbacks(say, documents) {
  for (const document of documents) {
    const { code, ...members } = readPostback(document).value;
    const shown = ["sentAs", "status", "mmsId", "to", "trackingId", "timestamp"].flatMap((name) =>
      members[name] === undefined ? [] : [`${name} ${members[name]}`],
    );
    say(`   postback ${code}: ${shown.join(", ")}`);
  }
  say();
}

/** A clock that goes on by a second each time it is asked. */
function clockFrom(start) {
  let time = Date.parse(start);
  return () => {
    time += 1_000;
    return new Date(time);
  };
}

const mediaFiles = {
  "/images/1.jpg": ["image/jpeg", 100_000],
  "/cal/2.ics": ["text/calendar", 512],
  "/video/1.mp4": ["video/mp4", 200_000],
  "/images/vague.jpg": ["application/octet-stream", 2_048],
  "/page.html": ["text/html", 1_024],
};

function answerMedia(request, response) {
  if (request.url === "/images/chunked.jpg") {
    response.writeHead(200, { "content-type": "image/jpeg", "transfer-encoding": "chunked" });
    response.end(request.method === "HEAD" ? undefined : "picture");
    return;
  }
  const [type, size] = mediaFiles[request.url] ?? [];
  if (type === undefined) response.writeHead(404, { "content-length": 0 }).end();
  else {
    response.writeHead(200, { "content-type": type, "content-length": size });
    response.end(request.method === "HEAD" ? undefined : Buffer.alloc(size));
  }
}

async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
