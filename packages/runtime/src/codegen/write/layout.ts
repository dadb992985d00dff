/** Stands at the start of content that is to be left as it is. U+FFFF: no document holds it. */
const MARK = "\uffff";

const slash = 0x2f;
const greaterThan = 0x3e;
const quotationMark = 0x22;

/** Whether what is written is to be marked: only while {@link indented} has it written, which is never interrupted. */
let marking = false;

/** To be written at the start of content in which white space counts: mixed content, and elements kept as data. */
export function contentMark(): string {
  return marking ? MARK : "";
}

/**
 * Has a document written with each element on a line of its own, as far as white space means nothing there: between the
 * children of elements that hold no text. Reading gives the same value as without.
 * @param write writes the document, calling {@link contentMark} where white space counts; no comments, no sections
 * @param step what each level is indented by
 */
export function indented(write: () => string, step: string): string {
  marking = true;
  try {
    return layOut(write(), step);
  } finally {
    marking = false;
  }
}

function layOut(text: string, step: string): string {
  let result = "";
  let line = "\n";
  let copied = 0;
  // What follows an element directly is another child of the same parent, or that parent's end.
  let afterElement = false;
  for (let i = 0; i < text.length; ) {
    const end = tagEnd(text, i);
    const isEndTag = text.charCodeAt(i + 1) === slash;
    if (isEndTag) line = line.slice(0, line.length - step.length);
    const isDirect = text.charAt(i - 1) === ">";
    if (i > 0 && isDirect && (afterElement || !isEndTag)) {
      result += text.slice(copied, i) + line;
      copied = i;
    }
    const isEmpty = text.charCodeAt(end - 2) === slash;
    if (!isEndTag && !isEmpty) line += step;
    afterElement = isEndTag || isEmpty;
    i = end;
    if (text.startsWith(MARK, i)) {
      result += text.slice(copied, i);
      copied = i + 1;
      i = contentEnd(text, copied);
      // The end tag of what is left as it is keeps its place too.
      afterElement = false;
      result += text.slice(copied, i).replaceAll(MARK, "");
      copied = i;
    } else {
      const next = text.indexOf("<", i);
      i = next < 0 ? text.length : next;
    }
  }
  return result + text.slice(copied);
}

/** The offset after the tag at `start`. In an attribute value, which is in double quotation marks, a `>` ends no tag. */
function tagEnd(text: string, start: number): number {
  for (let i = start; ; i++) {
    const code = text.charCodeAt(i);
    if (code === quotationMark) i = text.indexOf('"', i + 1);
    else if (code === greaterThan) return i + 1;
  }
}

/** The offset of the end tag of the element whose content starts at `start`. */
function contentEnd(text: string, start: number): number {
  let depth = 0;
  for (let i = text.indexOf("<", start); ; i = text.indexOf("<", i + 1)) {
    if (text.charCodeAt(i + 1) === slash) {
      if (depth === 0) return i;
      depth--;
    } else if (text.charCodeAt(tagEnd(text, i) - 2) !== slash) depth++;
  }
}
