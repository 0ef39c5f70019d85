import type { ProxyInstance } from "../../compiler/deployment.js";
import { type Sentence, type Step, say } from "./document.js";

/** What a runbook says that depends on the cloud of the proxies. */
export interface HostPart {
  /** Account or project. */
  readonly place: Sentence;
  /** What whoever applies must be allowed to do there. */
  readonly rights: Sentence;
  readonly cli: string;
  /** Commands before the first apply. */
  readonly preparations: readonly string[];
  /** What has to be done between the apply and the consent. */
  readonly afterApply: readonly Step[];
  /** Commands that print the salt and the key. */
  readonly secretCommands: readonly string[];
  /** What printing them needs that applying does not. */
  readonly secretRole: Sentence;
  /** Commands that start the proxies anew and change nothing that Terraform knows. */
  readonly restarts: readonly string[];
  readonly caller: {
    readonly who: Sentence;
    /** Commands that obtain what `callArguments` needs. */
    readonly preparations: readonly string[];
    /** The same, where each proxy needs its own. */
    readonly preparationsFor: (instance: ProxyInstance) => readonly string[];
    /** How curl proves who calls. */
    readonly callArguments: string;
  };
  /** What the analytics service must be told, beside the address of the proxy: parameter of its link, name, value. */
  readonly connection: readonly {
    readonly parameter: string;
    readonly name: string;
    readonly shown: Sentence;
    /** A word of a shell command, encoded for an address. */
    readonly queryWord: string;
    readonly value: string | undefined;
  }[];
}

/** Where calls must come from, if some proxy takes them from listed addresses only. */
export const fromAddresses = (instances: readonly ProxyInstance[]): Sentence =>
  instances.some(({ allowedIps }) => allowedIps.length > 0) ? say`, from an address on the allow-list` : [];
