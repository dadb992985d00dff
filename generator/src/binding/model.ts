import type {
  Assertion,
  ComplexTypeDefinition,
  Location,
  SimpleTypeDefinition,
  ValueConstraint,
  Wildcard,
} from "@schemawright/xsd";
import type { Contract } from "../contract/contract.ts";

/** What a contract looks like in TypeScript: the only thing emitters read. Plain, read-only, with cycles through `type`. */
export interface Binding {
  readonly contract: Contract;
  /** Every type that gets a name, in the order of documents and places in them. */
  readonly objects: readonly ObjectBinding[];
  readonly unions: readonly UnionBinding[];
  readonly values: readonly ValueBinding[];
  readonly messages: readonly MessageBinding[];
  readonly dispatchers: readonly DispatcherBinding[];
  readonly tables: readonly TableBinding[];
  /** The namespaces that documents are written with. */
  readonly namespaces: readonly NamespaceBinding[];
}

/** A namespace with the prefix that stands for it in what is written. */
export interface NamespaceBinding {
  readonly name: string;
  readonly prefix: string;
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
  /** Name of reader, writer and checker; also of the TypeScript type unless `sameAs` says otherwise. */
  readonly name: string;
  /** The type whose interface this one shares. */
  readonly sameAs: string | undefined;
  /** Stem of the schema document: module name in each folder of the package. */
  readonly module: string;
  readonly namespace: string;
  readonly documentation: string;
  readonly schemaLocation: string;
  /** The type it extends, if that is one of the contract's. */
  readonly base: ObjectBinding | undefined;
  readonly definition: ComplexTypeDefinition;
  readonly attributes: readonly PropertyBinding[];
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
  | { readonly kind: "all"; readonly properties: readonly PropertyBinding[] }
  /** Children in the order an automaton accepts. */
  | {
      readonly kind: "automaton";
      readonly properties: readonly PropertyBinding[];
      readonly shape: Shape;
      readonly wildcard: WildcardBinding | undefined;
      readonly model: AutomatonBinding;
    };

/** The automaton over `properties` (by index); the index after the last one is the wildcard. */
export interface AutomatonBinding {
  readonly transitions: readonly (readonly number[])[];
  readonly accepting: readonly boolean[];
}

/** The wildcard of a content model: its elements are kept in the property `any`. */
export interface WildcardBinding {
  readonly property: string;
  readonly wildcard: Wildcard;
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
  readonly name: string;
  readonly namespace: string;
  readonly attribute: boolean;
  readonly optional: boolean;
  readonly repeated: boolean;
  readonly minOccurs: number;
  readonly maxOccurs: number;
  readonly type: TypeBinding;
  readonly valueConstraint: ValueConstraint | undefined;
  readonly documentation: string;
  readonly errors: readonly ErrorCode[];
  readonly schemaLocation: string;
}

/** Types told apart by the value of one child. */
export interface UnionBinding {
  readonly kind: "union";
  readonly name: string;
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
  readonly builtIn: boolean;
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
  readonly schemaLocation: string;
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
