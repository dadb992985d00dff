/** The text of an attribute's value. */
export function escapeAttribute(text) {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

function escapeText(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const PREFIXES = {
  "": "",
  "urn:t": "t:",
  "urn:o": "o:",
  "urn:p": "p:",
  "urn:q": "q:",
  "http://www.w3.org/2001/XMLSchema-instance": "xsi:",
};

const NAMESPACES =
  ' xmlns:t="urn:t" xmlns:o="urn:o" xmlns:p="urn:p" xmlns:q="urn:q" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The document of a tree, with a comment, a CDATA section or a character reference now and then. */
export function writeDocument(random, root) {
  return writeElement(random, root, NAMESPACES);
}

function writeElement(random, { namespace, name, attributes, children }, declarations = "") {
  const tag = `${PREFIXES[namespace]}${name}`;
  const own = attributes
    .map((one) => ` ${PREFIXES[one.namespace]}${one.name}="${escapeAttribute(one.value)}"`)
    .join("");
  if (children.length === 0)
    return random.chance(0.8) ? `<${tag}${declarations}${own}/>` : `<${tag}${declarations}${own}></${tag}>`;
  const content = children.map((child) =>
    typeof child === "string" ? writeText(random, child) : writeElement(random, child),
  );
  return `<${tag}${declarations}${own}>${content.join("")}</${tag}>`;
}

function writeText(random, text) {
  const choice = random.below(40);
  if (choice === 0) return `<![CDATA[${text}]]>`;
  if (choice === 1) return `${escapeText(text)}<!-- comment -->`;
  if (choice === 2 && /^\w/.test(text)) return `&#${text.charCodeAt(0)};${escapeText(text.slice(1))}`;
  if (choice === 3) return `<?target data?>${escapeText(text)}`;
  return escapeText(text);
}
