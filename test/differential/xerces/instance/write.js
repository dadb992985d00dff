import { PREFIXES } from "../schema/state.js";
import { escapeAttribute, escapeText } from "../xml.js";

export const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const NAMESPACES =
  ' xmlns:t="urn:t" xmlns:t2="urn:t" xmlns:o="urn:o" xmlns:p="urn:p" xmlns:q="urn:q" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** The notation, the unparsed entities and the parsed one that literals of ENTITY name. */
const DOCTYPE = (name) =>
  `<!DOCTYPE ${name} [<!NOTATION gif PUBLIC "gif"><!ENTITY picture SYSTEM "picture.gif" NDATA gif><!ENTITY photo SYSTEM "photo.gif" NDATA gif><!ENTITY parsed "text">]>\n`;

/** The document of a tree, with a comment, a CDATA section or a character reference now and then. */
export function writeDocument(random, root) {
  const text = writeElement(random, root, NAMESPACES);
  return />[^<]*\b(?:picture|photo)\b|="[^"]*\b(?:picture|photo)\b/.test(text) && random.chance(0.97)
    ? `${DOCTYPE(prefixed(root))}${text}`
    : text;
}

function prefixed({ namespace, name }) {
  return `${namespace === XSI ? "xsi:" : PREFIXES[namespace]}${name}`;
}

function writeElement(random, node, declarations = "") {
  const { attributes, children } = node;
  const tag = prefixed(node);
  const own = attributes.map((one) => ` ${prefixed(one)}="${escapeAttribute(one.value)}"`).join("");
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
