import type { Deployment } from "../compiler/deployment.js";

/** A file of the output, in memory. */
export interface OutputFile {
  /** Below the deployment's folder, with slashes. */
  readonly path: string;
  /** LF at line ends, one at the end. */
  readonly content: string;
}

/** Writes one part of the output. A pure function of the deployment. */
export interface Emitter {
  readonly name: string;
  emit(deployment: Deployment): readonly OutputFile[];
}
