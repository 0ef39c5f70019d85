/** The external application load balancer, and the certificate that Google makes for it. */
import type { ResourceBehaviour } from "../behaviour.js";
import { exactlyOneOf, matching, oneOf } from "../rules.js";
import { text } from "../wire.js";
import { computeName, ofService, projectOf, usedBy } from "./google-names.js";

/** An object of Compute Engine under a folder of the project, which cannot go while another type names it. */
function compute(
  type: string,
  folder: string,
  behaviour: ResourceBehaviour,
  ...users: readonly string[]
): ResourceBehaviour {
  return ofService("compute", {
    ...behaviour,
    forceNew: ["name", "project", ...(behaviour.forceNew ?? [])],
    rules: [computeName, ...(behaviour.rules ?? [])],
    fill: (planned, context, seed) => {
      const place = text(planned.region) === "" ? "global" : `regions/${text(planned.region)}`;
      const id = `projects/${projectOf(context)}/${place}/${folder}/${text(planned.name)}`;
      const self_link = `https://www.googleapis.com/compute/v1/${id}`;
      return { id, self_link, ...behaviour.fill?.(planned, context, seed) };
    },
    store: usedBy(type, ...users),
  });
}

function certificates(
  type: string,
  folder: string,
  behaviour: ResourceBehaviour,
  ...users: readonly string[]
): ResourceBehaviour {
  return ofService("certificatemanager", {
    ...behaviour,
    forceNew: ["name", "project", ...(behaviour.forceNew ?? [])],
    rules: [matching("name", /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/, "a name of 1 to 63 characters")],
    fill: ({ name, map }, context) => {
      const parent = `projects/${projectOf(context)}/locations/global`;
      const below = text(map) === "" ? folder : `certificateMaps/${text(map)}/${folder}`;
      return { id: `${parent}/${below}/${text(name)}`, create_time: "2030-01-01T00:00:00Z" };
    },
    store: usedBy(type, ...users),
  });
}

export const balancer: Readonly<Record<string, ResourceBehaviour>> = {
  google_compute_global_address: compute(
    "google_compute_global_address",
    "addresses",
    {
      defaults: { address_type: "EXTERNAL" },
      forceNew: ["address", "address_type", "ip_version", "network", "description"],
      fill: () => ({ address: "203.0.113.10", prefix_length: 0 }),
    },
    "google_compute_global_forwarding_rule",
  ),
  google_compute_region_network_endpoint_group: compute(
    "google_compute_region_network_endpoint_group",
    "networkEndpointGroups",
    {
      defaults: { network_endpoint_type: "SERVERLESS" },
      forceNew: ["region", "cloud_run", "network_endpoint_type"],
      computedBlocks: ["psc_data"],
      fill: () => ({ network: "", psc_data: [] }),
    },
    "google_compute_backend_service",
  ),
  google_compute_backend_service: compute(
    "google_compute_backend_service",
    "backendServices",
    {
      defaults: {
        connection_draining_timeout_sec: 300,
        load_balancing_scheme: "EXTERNAL",
        "backend.balancing_mode": "UTILIZATION",
        "backend.capacity_scaler": 1,
      },
      computedBlocks: ["cdn_policy", "iap"],
      rules: [
        oneOf("load_balancing_scheme", "EXTERNAL", "EXTERNAL_MANAGED"),
        oneOf("protocol", "HTTP", "HTTPS", "HTTP2"),
      ],
      fill: () => ({ timeout_sec: 30, session_affinity: "NONE", port_name: "http", cdn_policy: [], iap: [] }),
    },
    "google_compute_url_map",
  ),
  google_compute_url_map: compute(
    "google_compute_url_map",
    "urlMaps",
    {
      refuse: ({ planned }, _, when) => {
        if (when === "apply" && text(planned.default_service) === "")
          throw new Error("the stand-in knows no other map");
      },
    },
    "google_compute_target_https_proxy",
  ),
  google_compute_target_https_proxy: compute(
    "google_compute_target_https_proxy",
    "targetHttpsProxies",
    {
      defaults: { quic_override: "NONE" },
      rules: [
        exactlyOneOf("certificate_map", "ssl_certificates", "certificate_manager_certificates"),
        matching("certificate_map", /^\/\/certificatemanager\.googleapis\.com\/projects\/.+/, "//certificatemanager…"),
      ],
      fill: () => ({ tls_early_data: "DISABLED", proxy_bind: false }),
    },
    "google_compute_global_forwarding_rule",
  ),
  google_compute_global_forwarding_rule: compute("google_compute_global_forwarding_rule", "forwardingRules", {
    defaults: { load_balancing_scheme: "EXTERNAL" },
    forceNew: ["ip_address", "ip_protocol", "port_range"],
    computedBlocks: ["service_directory_registrations"],
    fill: () => ({ ip_protocol: "TCP", network_tier: "PREMIUM", service_directory_registrations: [] }),
  }),
  google_certificate_manager_certificate: certificates(
    "google_certificate_manager_certificate",
    "certificates",
    { defaults: { location: "global", scope: "DEFAULT" }, forceNew: ["managed", "location", "scope"] },
    "google_certificate_manager_certificate_map_entry",
  ),
  google_certificate_manager_certificate_map: certificates(
    "google_certificate_manager_certificate_map",
    "certificateMaps",
    {},
    "google_compute_target_https_proxy",
  ),
  google_certificate_manager_certificate_map_entry: certificates(
    "google_certificate_manager_certificate_map_entry",
    "certificateMapEntries",
    { forceNew: ["map", "hostname", "matcher"] },
  ),
};
