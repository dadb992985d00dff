export { type CharacterClass, type CharacterClassItem, codePointsOf, codePointsWithin } from "./classes.ts";
export { isLinear } from "./linear.ts";
export type { ChoiceNode, ClassNode, PatternNode, RepeatNode, SequenceNode } from "./node.ts";
export { type ParsedPattern, type PatternError, parsePattern } from "./parse.ts";
export { type PatternProgram, programOf, programOfPattern } from "./program.ts";
export { regularExpressionSource, type TranslatedPattern, translatePattern } from "./translate.ts";
