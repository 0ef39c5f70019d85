import type { Deployment } from "../compiler/deployment.js";

/** A file of the output, in memory. */
export interface OutputFile {
  /** Below the deployment's folder, with slashes. */
  readonly path: string;
  /** LF at line ends, one at the end. */
  readonly content: string;
}

/** A file as the lock lists it. */
export interface EmittedFile extends OutputFile {
  /** Of its text, to tell whether a file was edited. */
  readonly hash: string;
}

/** Writes one part of the output. A pure function of the deployment. */
export interface Emitter {
  readonly name: string;
  emit(deployment: Deployment): readonly OutputFile[];
}
