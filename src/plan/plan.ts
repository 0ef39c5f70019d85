/** A plan as `terraform show -json` tells it, as far as it is judged: https://developer.hashicorp.com/terraform/internals/json-format */

export interface Plan {
  /** What happens to each object that Terraform manages; those that stay as they are included. */
  readonly changes: readonly Change[];
  /** Addresses of objects that somebody deleted without Terraform since the last apply. */
  readonly deletedOutside: ReadonlySet<string>;
  /** Address of a data source → what was read. */
  readonly data: ReadonlyMap<string, unknown>;
  /** The configuration that the plan was made from. Named values (`locals`) and lifecycles are not in it. */
  readonly configuration: PlannedConfiguration;
}

export type Action = "create" | "update" | "delete" | "replace" | "forget" | "stay";

/** What happens to one object. */
export interface Change {
  readonly address: string;
  /** Module that it is in, from the root: `aws`, or "" for the root itself. */
  readonly module: string;
  readonly type: string;
  readonly label: string;
  readonly action: Action;
  /** Terraform's own word for why, such as `replace_because_tainted`. */
  readonly reason?: string;
  /** Address that it had before. */
  readonly movedFrom?: string;
  /** Whether it is an object that another has taken the place of already. */
  readonly deposed: boolean;
  /** Id of an object that is taken over; empty where that is known only later. */
  readonly importing?: string;
  /** Arguments whose change makes it anew. */
  readonly replacedBy: readonly string[];
  readonly before: unknown;
  /** What it will be; parts that are known only later are left out. */
  readonly after: unknown;
}

export interface PlannedConfiguration {
  /** By address, data sources included. */
  readonly objects: ReadonlyMap<string, PlannedObject>;
  /** Name of a module that the root calls → source and inputs. */
  readonly calls: ReadonlyMap<string, { readonly source: unknown; readonly expressions: unknown }>;
  /** Output, as `module.aws.name` or `name` → expression. */
  readonly outputs: ReadonlyMap<string, unknown>;
  /** Name of a provider of the root → arguments. */
  readonly providers: ReadonlyMap<string, unknown>;
}

/** A resource or data source as its files say it. */
export interface PlannedObject {
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly label: string;
  /** Argument → expression, or list of blocks. */
  readonly expressions: unknown;
  /** Key of the provider that serves it. */
  readonly provider: string | undefined;
  /** Whether it runs programs when it is made or destroyed. */
  readonly runsPrograms: boolean;
}
