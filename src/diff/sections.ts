import { type Change, type Difference, type Need, needOf } from "./change.js";

/** Changes that one reader looks for together. */
export interface Section {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** In the order in which they matter. Each change stands in the first section that it belongs to. */
const SECTIONS: readonly { readonly title: string; readonly holds: (change: Change) => boolean }[] = [
  { title: "Consent", holds: (change) => needOf(change) === "consent" },
  {
    title: "Pseudonyms and what is let through",
    holds: (change) => needOf(change) === "pseudonyms",
  },
  {
    title: "Deleted by the next apply",
    holds: (change) =>
      change.kind === "proxy-removed" ||
      (change.kind === "application-removed" && change.destroyed) ||
      (change.kind === "permission-lost" && change.revoked),
  },
  { title: "Who may call", holds: ({ kind }) => kind.startsWith("caller-") || kind === "addresses-changed" },
  { title: "Applications", holds: ({ kind }) => /^(application|source|consent|permission|owner)-/.test(kind) },
  { title: "Proxies", holds: () => true },
];

export function sections({ changes }: Difference): readonly Section[] {
  const titleOf = (change: Change) => SECTIONS.find(({ holds }) => holds(change))?.title;
  return SECTIONS.map(({ title }) => ({
    title,
    changes: changes.filter((change) => titleOf(change) === title),
  })).filter((section) => section.changes.length > 0);
}

/** What a difference asks of people. */
export const needs = ({ changes }: Difference): ReadonlySet<Need> =>
  new Set(changes.map(needOf).filter((need) => need !== undefined));

/** The first line: what a reviewer must know who reads no further. */
export function headline(difference: Difference): string {
  const { changes } = difference;
  if (changes.length === 0) return "nothing changes";
  const count = (title: string) => sections(difference).find((section) => section.title === title)?.changes.length ?? 0;
  const parts = [
    ...(needs(difference).has("consent") ? ["consent is needed"] : []),
    ...(needs(difference).has("pseudonyms") ? ["pseudonyms or data change"] : []),
    ...(count("Deleted by the next apply") > 0 ? [`${count("Deleted by the next apply")} deleted`] : []),
    ...(count("Who may call") > 0 ? ["callers change"] : []),
  ];
  const rest = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  return parts.length === 0 ? `${rest}, none that needs people` : `${parts.join(", ")} (${rest})`;
}
