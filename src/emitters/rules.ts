/** Rules of one's own are emitted beside the module of the host, as they were written. */
import type { Deployment } from "../compiler/deployment.js";
import { type Expression, fileOfModule } from "../terraform/index.js";
import type { OutputFile } from "./emitter.js";

/** Below the module. */
const pathOfRules = (instanceId: string): string => `rules/${instanceId}.yaml`;

export const rulesFiles = ({ host, instances }: Deployment): readonly OutputFile[] =>
  instances.flatMap(({ id, rules }) =>
    rules === undefined ? [] : [{ path: `${host.kind}/${pathOfRules(id)}`, content: rules.text }],
  );

/** The text of an instance's rules, in the module of the host. */
export const textOfRules = (instanceId: string): Expression<string> => fileOfModule(pathOfRules(instanceId));
