/** What a run of `terraform` said, from its `-json` output. */

export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The resource it is about, when Terraform says so. */
  readonly address: string | undefined;
  /** `folder/file.tf.json:line`, relative to the root folder. */
  readonly place: string | undefined;
  readonly snippet: string | undefined;
}

export interface TerraformResult {
  readonly ok: boolean;
  /** Sorted: Terraform's own order is random. */
  readonly diagnostics: readonly TerraformDiagnostic[];
  /** For people: the command and its diagnostics with file, line and snippet. Empty when there are none. */
  readonly report: string;
  /** Everything the command printed. */
  readonly output: string;
  readonly milliseconds: number;
}

interface RawDiagnostic {
  readonly severity?: string;
  readonly summary?: string;
  readonly detail?: string;
  readonly address?: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
  readonly snippet?: { readonly context?: string | null; readonly code: string };
}

/** A line of machine-readable output: `plan`, `apply` and `init` stream them, `validate` prints one object. */
interface RawLine {
  readonly type?: string;
  readonly diagnostic?: RawDiagnostic;
  readonly diagnostics?: readonly RawDiagnostic[];
}

export function readResult(command: string, ok: boolean, output: string, milliseconds: number): TerraformResult {
  const lines = parseLines(output);
  const raw = lines.flatMap((line) => [...(line.diagnostics ?? []), ...(line.diagnostic ? [line.diagnostic] : [])]);
  const diagnostics = raw.map(readDiagnostic).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const silent = !ok && diagnostics.every(({ severity }) => severity !== "error");
  const parts = diagnostics.map(describe).concat(silent ? [output.trim()] : []);
  const report = parts.length === 0 ? "" : `terraform ${command}\n${parts.join("\n")}`;
  return { ok, diagnostics, report, output, milliseconds };
}

function parseLines(output: string): readonly RawLine[] {
  try {
    return [JSON.parse(output)];
  } catch {
    return output.split("\n").flatMap((line) => {
      try {
        return line.startsWith("{") ? [JSON.parse(line)] : [];
      } catch {
        return [];
      }
    });
  }
}

function readDiagnostic({ severity, summary, detail, address, range, snippet }: RawDiagnostic): TerraformDiagnostic {
  const context = snippet?.context ? `in ${snippet.context}: ` : "";
  return {
    severity: severity === "warning" ? "warning" : "error",
    summary: summary ?? "",
    detail: detail ?? "",
    address,
    place: range ? `${range.filename}:${range.start.line}` : undefined,
    snippet: snippet ? `${context}${snippet.code.trim()}` : undefined,
  };
}

function order({ severity, place, address, summary, detail }: TerraformDiagnostic): string {
  return JSON.stringify([severity, place ?? "", address ?? "", summary, detail]);
}

function describe({ severity, summary, detail, address, place, snippet }: TerraformDiagnostic): string {
  const where = [place, address].filter(Boolean).join(" ");
  return [`${where ? `${where}: ` : ""}${severity}: ${summary}`, snippet, detail]
    .filter(Boolean)
    .map((line, index) => (index === 0 ? line : String(line).replace(/^/gm, "    ")))
    .join("\n");
}

export interface PlannedChange {
  readonly address: string;
  /** `create`, `update`, `delete`, `delete create` or `create delete` for a replacement, `forget`, or `no-op`. */
  readonly actions: string;
  /** The id, when the object is imported. */
  readonly importing?: string;
  /** The former address, when it moved. */
  readonly movedFrom?: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly afterUnknown: unknown;
  /** Arguments that force a replacement. */
  readonly replacePaths: readonly string[];
}

interface RawPlan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly previous_address?: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly before: unknown;
      readonly after: unknown;
      readonly after_unknown: unknown;
      readonly replace_paths?: readonly (readonly (string | number)[])[];
      readonly importing?: { readonly id?: string };
    };
  }[];
}

export interface PlanResult extends TerraformResult {
  /** Nothing to do: neither to objects nor to outputs. */
  readonly empty: boolean;
  /** By address; objects that only stay as they are left out, imports and moves kept. */
  readonly changes: readonly PlannedChange[];
  /** Addresses of data sources that wait for the apply. */
  readonly deferredReads: readonly string[];
  readonly counts: { readonly import: number; readonly add: number; readonly change: number; readonly destroy: number };
  /** The text of `terraform show -json` on the saved plan. */
  readonly json: string;
}

export function readPlan(result: TerraformResult, empty: boolean, json: string): PlanResult {
  const raw: RawPlan = json ? JSON.parse(json) : {};
  const all = raw.resource_changes ?? [];
  const changes = all
    .filter((item) => item.mode === "managed")
    .map(({ address, previous_address, change }) => ({
      address,
      actions: change.actions.join(" "),
      ...(change.importing ? { importing: change.importing.id ?? "" } : {}),
      ...(previous_address ? { movedFrom: previous_address } : {}),
      before: change.before,
      after: change.after,
      afterUnknown: change.after_unknown,
      replacePaths: (change.replace_paths ?? []).map((path) => path.join(".")),
    }))
    .filter((change) => change.actions !== "no-op" || "importing" in change || "movedFrom" in change)
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const count = (test: (change: PlannedChange) => boolean) => changes.filter(test).length;
  return {
    ...result,
    empty,
    changes,
    deferredReads: all
      .filter((item) => item.mode === "data")
      .map((item) => item.address)
      .sort(),
    counts: {
      import: count((change) => change.importing !== undefined),
      add: count((change) => change.actions.includes("create")),
      change: count((change) => change.actions === "update"),
      destroy: count((change) => change.actions.includes("delete")),
    },
    json,
  };
}
