import type { Deployment } from "../../compiler/deployment.js";
import type { GcpHost } from "../../compiler/gcp-host.js";
import { type Configuration, comment, type Expression, text } from "../../terraform/index.js";
import { checksum } from "./checksum.js";
import type { Services } from "./services.js";

/**
 * One external application load balancer for all proxies: `/<function>/…` reaches the function of that name, and nothing else
 * in the project is reached. The proxies themselves judge who calls from where. The result is the address that the domain must
 * point to.
 */
export function declareLoadBalancer(
  { name, host, instances }: Deployment<GcpHost>,
  domain: string,
  services: Services,
  file: Configuration,
): Expression<string> {
  const group = file.resource("google_compute_region_network_endpoint_group", "proxy_api", {
    "//": comment(
      "One backend for all functions: a backend of its own could not be removed while the map still names it",
    ),
    name: `${name}-${checksum(`${host.region} ${domain}`)}`,
    region: host.region,
    network_endpoint_type: "SERVERLESS",
    cloud_run: [{ url_mask: `${domain}/<service>` }],
    depends_on: services("compute", "run"),
    // For another region or domain there is another group, and the backend must take it before the old one can go.
    lifecycle: { create_before_destroy: true },
  });
  const backend = file.resource("google_compute_backend_service", "proxy_api", {
    name: `${name}-api`,
    load_balancing_scheme: "EXTERNAL_MANAGED",
    protocol: "HTTPS",
    backend: [{ group: group.attribute("id") }],
    log_config: [{ enable: true, sample_rate: 1 }],
  });
  const service = backend.attribute("id");
  const otherwise = { default_service: service, default_route_action: NOT_FOUND };
  const urlMap = file.resource("google_compute_url_map", "proxy_api", {
    name: `${name}-api`,
    ...otherwise,
    host_rule: [{ hosts: [domain], path_matcher: "proxies" }],
    path_matcher: [
      {
        name: "proxies",
        ...otherwise,
        path_rule: [
          { paths: instances.flatMap(({ functionName }) => [`/${functionName}`, `/${functionName}/*`]), service },
        ],
      },
    ],
  });
  const proxy = file.resource("google_compute_target_https_proxy", "proxy_api", {
    name: `${name}-api`,
    url_map: urlMap.attribute("id"),
    certificate_map: text`//certificatemanager.googleapis.com/${declareCertificate(name, domain, services, file)}`,
  });
  const address = file.resource("google_compute_global_address", "proxy_api", {
    name: `${name}-api`,
    depends_on: services("compute"),
  });
  file.resource("google_compute_global_forwarding_rule", "proxy_api", {
    name: `${name}-api`,
    load_balancing_scheme: "EXTERNAL_MANAGED",
    ip_address: address.attribute("id"),
    port_range: "443",
    target: proxy.attribute("id"),
  });
  return address.attribute("address");
}

/** Without it any service of the project could be called through the balancer, as far as it lets anyone in. */
const NOT_FOUND = [{ fault_injection_policy: [{ abort: [{ http_status: 404, percentage: 100 }] }] }];

/** A certificate that Google makes and renews once the domain points to the balancer; the result is the map that it is in. */
function declareCertificate(name: string, domain: string, services: Services, file: Configuration): Expression<string> {
  const certificate = file.resource("google_certificate_manager_certificate", "proxy_api", {
    name: `${name}-api`,
    managed: [{ domains: [domain] }],
    depends_on: services("certificatemanager"),
  });
  const map = file.resource("google_certificate_manager_certificate_map", "proxy_api", {
    name: `${name}-api`,
    depends_on: services("certificatemanager"),
  });
  file.resource("google_certificate_manager_certificate_map_entry", "proxy_api", {
    name: `${name}-api`,
    map: map.attribute("name"),
    certificates: [certificate.attribute("id")],
    hostname: domain,
  });
  return map.attribute("id");
}
