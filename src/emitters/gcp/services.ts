import type { GcpHost } from "../../compiler/gcp-host.js";
import type { Address, Configuration } from "../../terraform/index.js";

/** What of Google Cloud a deployment uses, and the service that must be on for it. */
const SERVICES = {
  artifactregistry: "artifactregistry.googleapis.com",
  certificatemanager: "certificatemanager.googleapis.com",
  cloudbuild: "cloudbuild.googleapis.com",
  cloudfunctions: "cloudfunctions.googleapis.com",
  compute: "compute.googleapis.com",
  iam: "iam.googleapis.com",
  run: "run.googleapis.com",
  secretmanager: "secretmanager.googleapis.com",
  storage: "storage.googleapis.com",
} as const;

type Service = keyof typeof SERVICES;

/** What must be there before an object of these services. */
export type Services = (...names: readonly Service[]) => readonly Address[];

/** Those that are used, turned on; they are left on, since others in the project may use them, too. */
export function declareServices(host: GcpHost, file: Configuration): Services {
  const balanced = host.loadBalancer !== undefined;
  const unused: readonly Service[] = [
    ...(balanced ? [] : (["certificatemanager"] as const)),
    ...(balanced || host.vpc !== undefined ? [] : (["compute"] as const)),
  ];
  const addresses = new Map(
    (Object.keys(SERVICES) as Service[])
      .filter((name) => !unused.includes(name))
      .map((name) => {
        const { address } = file.resource("google_project_service", name, {
          service: SERVICES[name],
          disable_dependent_services: false,
          disable_on_destroy: false,
        });
        return [name, address] as const;
      }),
  );
  return (...names) =>
    names.map((name) => {
      const address = addresses.get(name);
      if (address === undefined) throw new Error(`the service ${name} is not turned on`);
      return address;
    });
}
