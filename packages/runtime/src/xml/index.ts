export {
  captureElement,
  capturePrefixedElement,
  type ElementFault,
  findElementFault,
  type RenderOptions,
  renderElement,
} from "./capture.ts";
export { findIllegal, isChar, isName, isNameChar, isNameStartChar, isNCName, isXmlText } from "./characters.ts";
export { type DecodedXml, decodeXml } from "./decode.ts";
export type { PrefixedElement, XmlAttribute, XmlElement } from "./element.ts";
export { escapeAttribute, escapeText } from "./escape.ts";
export type { XmlFailure } from "./failure.ts";
export { forkScanner } from "./fork-scanner.ts";
export { defaultScannerLimits, type ScannerLimits, type StopSignal, stopAfter } from "./limits.ts";
export { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";
export { namespacesInScope } from "./namespaces-in-scope.ts";
export { type Line, type LineIndex, lineAt, lineIndex, type Position, positionAt } from "./positions.ts";
export type { DoctypePolicy } from "./prolog.ts";
export { Token, XmlScanner } from "./scanner.ts";
export { type TextPiece, textPiecesNow } from "./text-pieces.ts";
export { TextWindow } from "./text-window.ts";
export { WindowScanner } from "./window-scanner.ts";
