import type {
  Assertion,
  AttributeDeclaration,
  ComplexTypeDefinition,
  CountingContentModel,
  ElementDeclaration,
  Location,
  OpenContent,
  SimpleTypeDefinition,
  TypeDefinition,
  ValueConstraint,
  Wildcard,
  XPathExpression,
} from "@schemawright/xsd";
import type { Contract, ContractAdapter } from "../contract/contract.ts";
import type { NameLock } from "../contract/name-lock.ts";

/** What a contract looks like in TypeScript: the only thing emitters read. Plain, read-only, with cycles through `type`. */
export interface Binding {
  readonly contract: Contract;
  /** Every type that gets a name, in the order of documents and places in them. */
  readonly objects: readonly ObjectBinding[];
  readonly unions: readonly UnionBinding[];
  readonly values: readonly ValueBinding[];
  readonly messages: readonly MessageBinding[];
  /** What the root of a document may be; none if the contract has messages only. */
  readonly documents: readonly ElementBinding[];
  readonly records: readonly RecordsBinding[];
  readonly dispatchers: readonly DispatcherBinding[];
  readonly tables: readonly TableBinding[];
  /** The namespaces that documents are written with. */
  readonly namespaces: readonly NamespaceBinding[];
  /** Whether documents can choose among the schema's components, so that readers need handles for them. */
  readonly general: boolean;
  /** The names that types and properties have, to be kept for the next time. */
  readonly names: NameLock;
  /** Designators of all types: what other packages know them by. */
  readonly designators: ReadonlyMap<TypeDefinition, string>;
  /** Every element declaration that a type or a message reaches. */
  readonly elements: readonly ElementBinding[];
  readonly globals: GlobalBindings;
}

/** A namespace with the prefix that stands for it in what is written. */
export interface NamespaceBinding {
  readonly name: string;
  readonly prefix: string;
}

/** What documents can choose from: global components by expanded name. Empty unless the binding is general. */
export interface GlobalBindings {
  readonly types: ReadonlyMap<string, TypeBinding>;
  readonly elements: ReadonlyMap<string, ElementBinding>;
  readonly attributes: ReadonlyMap<string, AttributeBinding>;
  /** Names of the notations. */
  readonly notations: readonly string[];
}

/** A global attribute declaration. */
export interface AttributeBinding {
  readonly declaration: AttributeDeclaration;
  readonly type: ValueBinding;
}

export type TypeBinding = ObjectBinding | UnionBinding | ValueBinding;

/** A code of the contract that an annotation gives to the component it stands in. */
export interface ErrorCode {
  readonly code: string;
  /** The cause it is for; every cause if absent. */
  readonly when: "missing" | "excess" | "value" | undefined;
  readonly atParent: boolean;
  /** Missing children below are part of the same fault. */
  readonly covers: "missing" | undefined;
}

/** A complex type as an object. */
export interface ObjectBinding {
  readonly kind: "object";
  /** `xs:anyType`, which the runtime has. */
  readonly builtIn: boolean;
  /** Name of reader, writer and checker; also of the TypeScript type unless `sameAs` says otherwise. */
  readonly name: string;
  /** Whether the author chose the name. */
  readonly hinted: boolean;
  /** The type whose interface this one shares. */
  readonly sameAs: string | undefined;
  /** Stem of the schema document: module name in each folder of the package. */
  readonly module: string;
  readonly namespace: string;
  readonly documentation: string;
  readonly schemaLocation: string;
  /** The type it extends, if that is one of the contract's. */
  readonly base: ObjectBinding | undefined;
  /** The type it is derived from in any way; absent unless the binding is general. */
  readonly derivedFrom: TypeBinding | undefined;
  readonly definition: ComplexTypeDefinition;
  readonly attributes: readonly PropertyBinding[];
  /** Attributes that no declaration names are kept in `$attributes`. */
  readonly attributeWildcard: Wildcard | undefined;
  readonly content: ContentBinding;
  readonly open: boolean;
  readonly assertions: readonly AssertionBinding[];
  readonly rules: readonly RuleBinding[];
}

export type ContentBinding =
  | { readonly kind: "empty" }
  /** Text in the property `$value`. */
  | { readonly kind: "simple"; readonly value: ValueBinding; readonly valueConstraint: ValueConstraint | undefined }
  /** Children in any order, each counted. */
  | { readonly kind: "all"; readonly properties: readonly PropertyBinding[]; readonly optional: boolean }
  /** Children in the order an automaton accepts. */
  | {
      readonly kind: "automaton";
      readonly properties: readonly PropertyBinding[];
      readonly shape: Shape;
      readonly wildcard: WildcardBinding | undefined;
      readonly model: AutomatonBinding;
    }
  | ItemsBinding;

/** Children, and text between them, as a list in document order: `$content`. */
export interface ItemsBinding {
  readonly kind: "items";
  readonly mixed: boolean;
  /** Elements and wildcards; the model's symbols are indexes into it. */
  readonly symbols: readonly (ElementBinding | Wildcard)[];
  readonly model: ItemsModel;
  readonly openContent: OpenContent | undefined;
}

export type ItemsModel =
  | ({ readonly kind: "automaton" } & AutomatonBinding)
  /** Repetitions are counted, not written out. */
  | ({ readonly kind: "counting" } & Pick<CountingContentModel, "counters" | "moves" | "endings">)
  /** Members in any order: for each symbol its member, for each member its occurrence. */
  | {
      readonly kind: "all";
      readonly memberOf: readonly number[];
      readonly minOccurs: readonly number[];
      readonly maxOccurs: readonly number[];
      readonly optional: boolean;
    };

/** An element declaration. */
export interface ElementBinding {
  readonly kind: "element";
  /** Name of its handle. */
  readonly constant: string;
  readonly module: string;
  readonly declaration: ElementDeclaration;
  readonly type: TypeBinding;
  /** Type alternatives, the default one last; none without a type table. */
  readonly alternatives: readonly AlternativeBinding[];
  readonly errors: readonly ErrorCode[];
  readonly schemaLocation: string;
}

/** A type that an element has if a test of its attributes holds. */
export interface AlternativeBinding {
  /** Absent for the default. */
  readonly test: XPathExpression | undefined;
  readonly type: TypeBinding;
}

/** The automaton over `properties` (by index); the index after the last one is the wildcard. */
export interface AutomatonBinding {
  readonly transitions: readonly (readonly number[])[];
  readonly accepting: readonly boolean[];
}

/** The wildcard of a content model: its elements are kept in the property `any`. */
export interface WildcardBinding {
  readonly property: string;
  readonly wildcard: Wildcard;
  /** Whether an object may lack it; in a shape, whether it may be absent from its branch. */
  readonly optional: boolean;
}

/** Which properties come together: what the TypeScript type and the writer's order are made from. */
export type Shape =
  | { readonly kind: "property"; readonly property: PropertyBinding; readonly optional: boolean }
  | { readonly kind: "sequence"; readonly parts: readonly Shape[] }
  | { readonly kind: "choice"; readonly branches: readonly Shape[]; readonly optional: boolean }
  | { readonly kind: "wildcard"; readonly wildcard: WildcardBinding };

/** An element or attribute as a property. */
export interface PropertyBinding {
  readonly property: string;
  /** Whether the author chose that name. */
  readonly hinted: boolean;
  readonly name: string;
  readonly namespace: string;
  readonly attribute: boolean;
  /** The declaration of an element; absent for an attribute. */
  readonly element: ElementBinding | undefined;
  /** An attribute that descendants see in their type alternatives. */
  readonly inheritable: boolean;
  /** Whether an object may lack it: where it stands in a choice, also if it must come when it is chosen. */
  readonly optional: boolean;
  readonly repeated: boolean;
  readonly minOccurs: number;
  readonly maxOccurs: number;
  readonly type: TypeBinding;
  readonly valueConstraint: ValueConstraint | undefined;
  /** Whose value constraint that is: the declaration's, or that of an attribute use. */
  readonly valueConstraintOf: "declaration" | "use";
  readonly documentation: string;
  readonly errors: readonly ErrorCode[];
  readonly schemaLocation: string;
}

/** Types told apart by the value of one child. */
export interface UnionBinding {
  readonly kind: "union";
  readonly builtIn: false;
  readonly name: string;
  readonly hinted: boolean;
  readonly sameAs: string | undefined;
  readonly module: string;
  readonly namespace: string;
  readonly documentation: string;
  readonly schemaLocation: string;
  readonly discriminator: { readonly element: string; readonly namespace: string; readonly property: string };
  readonly cases: readonly { readonly values: readonly string[]; readonly type: ObjectBinding }[];
  /** Read where no case fits. */
  readonly fallback: ObjectBinding;
  /** Whether a valid value can be of the fallback: it then belongs to the TypeScript type. */
  readonly fallbackInType: boolean;
}

/** How a value is held in JavaScript. */
export type Representation = "string" | "number" | "bigint" | "boolean";

/** A simple type. */
export interface ValueBinding {
  readonly kind: "value";
  /** TypeScript alias and stem of its functions. Built-in types have the runtime's. */
  readonly name: string;
  readonly hinted: boolean;
  readonly builtIn: boolean;
  /** Version of XSD its values are those of. */
  readonly version: "1.0" | "1.1";
  readonly module: string;
  readonly documentation: string;
  readonly schemaLocation: string;
  readonly definition: SimpleTypeDefinition;
  readonly base: ValueBinding | undefined;
  readonly variety: ValueVariety;
  readonly errors: readonly ErrorCode[];
}

export type ValueVariety =
  | {
      readonly kind: "atomic";
      readonly representation: Representation;
      /** Name of the nearest built-in type. */
      readonly builtIn: string;
      /** Name of the primitive built-in type. */
      readonly primitive: string;
      readonly whiteSpace: "preserve" | "replace" | "collapse";
      /** The values of the innermost enumeration, as literals of the representation; undefined without one. */
      readonly literals: readonly (string | number | boolean)[] | undefined;
      /** Whether the TypeScript type is the union of these literals, which a large enumeration is not. */
      readonly literalType: boolean;
      /** How values are objects of another library; the representation is that of what the schema says of them. */
      readonly adapter: ContractAdapter | undefined;
    }
  | { readonly kind: "list"; readonly item: ValueBinding }
  | { readonly kind: "union"; readonly members: readonly ValueBinding[] };

export interface AssertionBinding {
  readonly assertion: Assertion;
  readonly message: string | undefined;
  readonly errors: readonly ErrorCode[];
  readonly schemaLocation: string;
}

/** A business rule that is not schema validity: `contract:rule`. */
export interface RuleBinding {
  /** The contract's code; a rule may have none. */
  readonly code: string | undefined;
  readonly severity: "error" | "warning";
  readonly test: string;
  readonly namespaces: Readonly<Record<string, string>>;
  /** The child it is reported at: a path of names. A repeated first step means its last occurrence. */
  readonly at: { readonly path: string; readonly first: PropertyBinding | undefined } | undefined;
  readonly message: string | undefined;
  readonly schemaLocation: string;
  readonly location: Location;
}

export interface MessageBinding {
  readonly name: string;
  readonly documentation: string;
  readonly forms: readonly FormBinding[];
  readonly errors: Contract["messages"][number]["errors"];
}

export interface FormBinding {
  readonly schema: string;
  readonly element: string;
  readonly namespace: string;
  readonly type: ObjectBinding | UnionBinding;
  /** The declaration of the root; absent unless the binding is general. */
  readonly handle: ElementBinding | undefined;
  readonly schemaLocation: string;
}

/** Elements that are read one by one. */
export interface RecordsBinding {
  readonly name: string;
  /** From the root down to the record. */
  readonly path: readonly ElementBinding[];
}

export interface DispatcherBinding {
  readonly dispatcher: Contract["dispatchers"][number];
  readonly messages: readonly MessageBinding[];
  /** For a discriminating element: which values of it, under which root, choose which message. */
  readonly cases: readonly {
    readonly message: MessageBinding;
    readonly form: FormBinding;
    readonly element: string;
    readonly values: readonly string[];
  }[];
}

/** A constant table made from an enumeration: `contract:table`. */
export interface TableBinding {
  readonly name: string;
  readonly value: ValueBinding;
  readonly rows: readonly {
    readonly key: string;
    readonly meaning: string;
    readonly details: readonly TableDetail[];
  }[];
}

export interface TableDetail {
  readonly name: string;
  readonly type: "boolean" | "number" | "string" | "list";
  readonly value: string;
}
