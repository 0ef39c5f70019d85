import type { Deployment } from "../../compiler/deployment.js";
import type { Argument, Condition, Configuration } from "../../terraform/index.js";
import type { Graph } from "./graph.js";
import type { Owners } from "./owners.js";

/** What every application is declared with. */
export interface Shared {
  readonly deployment: Deployment;
  readonly file: Configuration;
  readonly graph: Graph;
  readonly owners: Owners;
}

/** What the rest of the configuration knows an application by. */
export interface Identified {
  readonly applicationId: Argument<string>;
  readonly clientId: Argument<string>;
  /** What must hold before its credentials are made. */
  readonly precondition?: Condition;
}
