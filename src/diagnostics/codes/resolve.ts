import { define } from "./define.js";

/** From a manifest to a deployment: defaults, catalogue, applications. */
export const resolveCodes = {
  "resolve/unknown-application": define<{ key: string; nearest?: string | undefined }>({
    severity: "error",
    message: ({ key }) => `the application "${key}" serves no connector`,
    help: ({ nearest, key }) =>
      nearest === undefined
        ? `name the application after the connector it serves, or remove "${key}"`
        : `use "${nearest}"`,
    explain: "A key under `applications` is the id of the connector that the application serves.",
  }),
  "resolve/no-public-bundle": define<{ region: string; regions: readonly string[] }>({
    severity: "error",
    message: ({ region }) => `no published bundle can be read from ${region}`,
    help: ({ regions }) =>
      `copy the jar to a bucket in the region and name it with "s3:" and "sha256:"; published ones are in ${regions.join(", ")}`,
    explain:
      "Lambda reads code only from a bucket in its own region, and Psoxy is published in a few regions only. Copy the jar to a bucket of yours in the region of the proxies.",
  }),
};
