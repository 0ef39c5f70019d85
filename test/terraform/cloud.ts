/** What the stand-in providers talk to: objects that exist, a log of what was asked, and orders to refuse. */
import { madeUpId } from "./made-up.js";
import type { Value, Values } from "./wire.js";

export type RequestKind = "VALIDATE" | "READ" | "PLAN" | "CREATE" | "UPDATE" | "DELETE" | "IMPORT" | "DATA" | "OPEN";

/** One thing Terraform asked of a stand-in. Providers are never told addresses, so `name` is the object's own name. */
export interface CloudRequest {
  readonly kind: RequestKind;
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly config?: Values | null;
  readonly prior?: Values | null;
  readonly planned?: Values | null;
  /** What the real provider would put into its API call, where a behaviour says so. */
  readonly sent?: Values;
  /** Why it was refused. */
  readonly refused?: string;
}

/** An object that exists before Terraform comes. */
export interface ExistingObject {
  readonly type: string;
  readonly id: string;
  readonly values: Values;
  /** The secret in it, if there is one: nobody may find it in a state or plan. */
  readonly secret?: string;
}

/** An order to refuse requests, as a server without permission or with other ideas would. */
export interface RefusalOrder {
  readonly on: Exclude<RequestKind, "VALIDATE">;
  readonly type: string;
  /** Only where these arguments have these values. */
  readonly where?: Values;
  /** The message, or one of the usual ones. */
  readonly because: "forbidden" | "already exists" | "not found" | { readonly message: string };
  /** Refuse after the object came to be: Terraform then calls it tainted. For CREATE only. */
  readonly tainting?: boolean;
}

export interface CloudContents {
  readonly objects?: readonly ExistingObject[];
  readonly refusals?: readonly RefusalOrder[];
  /** Object id and client id of the person or service that runs Terraform. */
  readonly caller?: { readonly objectId: string; readonly clientId: string };
  /** AWS account of the credentials; without it, the first that the configuration allows. */
  readonly awsAccount?: string;
}

/** Thrown by behaviours; becomes an error diagnostic at `attribute`. */
export class Refused extends Error {
  readonly detail: string;
  readonly attribute: readonly string[];
  constructor(summary: string, detail = "", attribute: readonly string[] = []) {
    super(summary);
    this.detail = detail;
    this.attribute = attribute;
  }
}

const usual = {
  forbidden: "403: Authorization_RequestDenied: Insufficient privileges to complete the operation.",
  "already exists": "409: already exists",
  "not found": "404: Request_ResourceNotFound",
};

export class Cloud {
  readonly requests: CloudRequest[] = [];
  /** Every secret that exists or was handed out. None may be found in a state or plan. */
  readonly secrets = new Set<string>();
  /** May be added to or emptied between two runs. */
  readonly refusals: RefusalOrder[];
  readonly caller: { readonly objectId: string; readonly clientId: string };
  readonly awsAccount: string | undefined;
  readonly #objects = new Map<string, Map<string, Values>>();
  readonly #made = new Map<string, number>();

  constructor(contents: CloudContents = {}) {
    this.refusals = [...(contents.refusals ?? [])];
    this.caller = contents.caller ?? { objectId: madeUpId("caller object"), clientId: madeUpId("caller client") };
    this.awsAccount = contents.awsAccount;
    for (const { type, id, values, secret } of contents.objects ?? []) {
      this.put(type, id, values);
      if (secret) this.secrets.add(secret);
    }
  }

  get(type: string, key: string): Values | undefined {
    return this.#objects.get(type)?.get(key);
  }

  list(type: string): readonly Values[] {
    return [...(this.#objects.get(type)?.values() ?? [])];
  }

  put(type: string, key: string, values: Values): void {
    const ofType = this.#objects.get(type) ?? new Map<string, Values>();
    this.#objects.set(type, ofType.set(key, values));
  }

  remove(type: string, key: string): void {
    this.#objects.get(type)?.delete(key);
  }

  /** Different for each object, the same in each run: the nth of one name gets the nth seed of that name. */
  seed(type: string, name: string): string {
    const label = `${type} ${name}`;
    const nth = (this.#made.get(label) ?? 0) + 1;
    this.#made.set(label, nth);
    return nth === 1 ? label : `${label} #${nth}`;
  }

  /** The requests of some kinds, e.g. everything that changed something: `of("CREATE", "UPDATE", "DELETE")`. */
  of(...kinds: readonly RequestKind[]): readonly CloudRequest[] {
    return this.requests.filter((request) => kinds.includes(request.kind));
  }

  /** The order that applies to a request, if there is one. */
  orderFor(kind: RequestKind, type: string, values: Values | null): RefusalOrder | undefined {
    return this.refusals.find(
      (order) =>
        order.on === kind &&
        order.type === type &&
        Object.entries(order.where ?? {}).every(([name, value]) => equal(values?.[name], value)),
    );
  }
}

export function refusalMessage(order: RefusalOrder): string {
  return typeof order.because === "string" ? usual[order.because] : order.because.message;
}

function equal(one: Value | undefined, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
