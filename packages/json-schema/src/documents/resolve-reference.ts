import type { JsonNode } from "@schemawright/runtime/json";
import { memberOf, placeIn, type Resource, type Site } from "./document.ts";
import type { Loading } from "./loading.ts";
import { scan } from "./scan.ts";
import { fragmentOf, pointerStep, pointerSteps, resolveUri, withoutFragment } from "./uri.ts";

/** What a reference means in the schema at a site; an issue and `undefined` if nothing. Loads what it needs. */
export function resolveReference(loading: Loading, reference: string, from: Site, offset: number): Site | undefined {
  const { issues, resources, sites, report, fetch } = loading;
  const { resource } = from;
  const fail = (why: string): undefined => {
    report("json-schema-reference", `The reference ${reference} cannot be resolved: ${why}`, resource.document, offset);
    return undefined;
  };
  const uri = resolveUri(reference, resource.uri);
  if (uri === undefined) return fail(`it cannot be put together with ${resource.uri}`);
  let target = resources.get(withoutFragment(uri));
  if (target === undefined) {
    const before = issues.length;
    const { site, tried } = fetch(withoutFragment(uri), reference, resource.document, resource.dialect);
    if (site === undefined) {
      if (issues.length > before) return undefined;
      return fail(
        tried.length === 0
          ? "its document is not a schema"
          : `no schema has the identifier ${withoutFragment(uri)}, and there is no document at ${tried.join(" or ")}`,
      );
    }
    target = site.resource;
  }
  const fragment = fragmentOf(uri);
  const steps = pointerSteps(fragment);
  if (steps === undefined) {
    const node = target.anchors.get(fragment);
    if (node !== undefined) return sites.get(node);
    const names = [...target.anchors.keys()];
    const there = names.length === 0 ? "has no anchors" : `has the anchors ${names.slice(0, 8).join(", ")}`;
    return fail(`${target.document.location} ${there}`);
  }
  return descend(loading, target, steps, fail);
}

/** Follows a JSON Pointer. What it leads to is a schema, even where no keyword says so. */
function descend(
  loading: Loading,
  target: Resource,
  steps: readonly string[],
  fail: (why: string) => undefined,
): Site | undefined {
  let node = target.root;
  let around = loading.sites.get(node) as Site;
  let inner = "";
  let walked = "";
  for (const step of steps) {
    const next: JsonNode | undefined =
      node.kind === "object"
        ? memberOf(node, step)
        : node.kind === "array" && /^(?:0|[1-9][0-9]*)$/.test(step)
          ? node.items[Number(step)]
          : undefined;
    if (next === undefined) {
      const there =
        node.kind === "object" && node.members.length > 0
          ? `there is only ${node.members
              .slice(0, 8)
              .map(({ name }) => name)
              .join(", ")}`
          : "there is nothing";
      const at = `${target.document.location}:${placeIn(target.document, node.offset).line}`;
      return fail(`${walked || "the root"} of ${at} has no ${step}; ${there}`);
    }
    node = next;
    walked += pointerStep(step);
    inner += pointerStep(step);
    const site = loading.sites.get(node);
    if (site !== undefined) {
      around = site;
      inner = "";
    }
  }
  const { resource, pointer } = around;
  return scan(loading, node, pointer + inner, resource, resource.document, resource.uri, resource.dialect);
}
