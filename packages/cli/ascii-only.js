/**
 * A plugin of rolldown: characters beyond ASCII become escapes. A text with a character beyond ISO 8859-1 takes engines twice
 * the room, and longer to be parsed. None of ours stands in an identifier or a template with a tag.
 */
export const asciiOnly = {
  name: "ascii-only",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk")
        chunk.code = chunk.code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  },
};
