import type { OutsideError } from "./error.js";

/** Values of the header X-Psoxy-Error: https://github.com/Worklytics/psoxy (ErrorCauses, release 0.6.9). */
export const proxyErrors: readonly OutsideError[] = [
  {
    code: "BLOCKED_BY_RULES",
    from: "proxy",
    means: "The rules of the proxy let no such request through. Microsoft was not asked.",
    remedy:
      "Use a path that the rules name. Where ids are pseudonymized a person is named by the id that the proxy itself gave, beginning with p~.",
  },
  {
    code: "UNAUTHORIZED_IP_ADDRESS",
    from: "proxy",
    means: "The caller's address is not on the allow-list of the proxy.",
    remedy: "Call from a listed address, or extend allowedIps in the manifest. The health check says callerIp.",
    needs: ["limits addresses"],
  },
  {
    code: "CONNECTION_SETUP",
    from: "proxy",
    means: "The proxy could not obtain a token from Entra.",
    remedy: "Its log holds the code that begins with AADSTS; look that up.",
  },
  {
    code: "CONFIGURATION_FAILURE",
    from: "proxy",
    means: "A setting of the proxy is missing or wrong, its source or its salt among them.",
    remedy: "The health check lists missingConfigProperties. Apply again.",
  },
  {
    code: "API_ERROR",
    from: "proxy",
    means: "Microsoft Graph refused the request; the status is Microsoft's.",
    remedy: "Read Microsoft's error in the body of the reply and look that up.",
  },
  {
    code: "CONNECTION_TO_SOURCE",
    from: "proxy",
    means: "The connection to Microsoft Graph broke off.",
    remedy: "Try again; if it stays, see whether the function may reach the internet.",
  },
  {
    code: "FAILED_TO_BUILD_URL",
    from: "proxy",
    means: "Path and query of the request do not make an address.",
    remedy: "Encode blanks and quotes in the query.",
  },
  {
    code: "NETWORK_EGRESS_BLOCKED",
    from: "proxy",
    means: "The function's network lets nothing out to Microsoft.",
    remedy: "The subnets need a way to the internet (a NAT), and the security groups must let port 443 out.",
    needs: ["runs in a network of its own"],
  },
  {
    code: "SOURCE_API_READ_TIMEOUT",
    from: "proxy",
    means: "Microsoft Graph took longer than the proxy waits.",
    remedy: "Ask for less at once, with $top; or raise timeoutSeconds in the manifest.",
  },
  {
    code: "TOKENIZED_REQUEST_PARAMETER_INVALID",
    from: "proxy",
    means: "An id that begins with p~ cannot be turned back: it was cut, or another key made it.",
    remedy: "Take the id from a fresh reply of the same proxy.",
  },
  {
    code: "HTTPS_REQUIRED",
    from: "proxy",
    means: "The request came without encryption.",
    remedy: "Begin the address with https.",
  },
  {
    code: "INVALID_REQUEST",
    from: "proxy",
    means: "The request is not one that the proxy understands.",
    remedy: "Compare it with the test call of this connector.",
  },
  {
    code: "RULES_INVALID_YAML",
    from: "proxy",
    means: "The proxy could not read its rules as YAML.",
    remedy: "Mend the file of rules, compile and apply again.",
    needs: ["has rules of its own"],
  },
  {
    code: "RULES_INVALID",
    from: "proxy",
    means: "The rules are YAML, but not rules of an API.",
    remedy: "Start from the built-in rules of the connector and change them.",
    needs: ["has rules of its own"],
  },
  {
    code: "SIDE_OUTPUT_FAILURE_SANITIZED",
    from: "proxy",
    means: "The copy of a sanitized reply could not be written to its bucket.",
    remedy: "See that the function may write there.",
    needs: ["keeps copies of replies"],
  },
  {
    code: "SIDE_OUTPUT_FAILURE_ORIGINAL",
    from: "proxy",
    means: "The copy of an original reply could not be written to its bucket.",
    remedy: "See that the function may write there.",
    needs: ["keeps copies of replies"],
  },
  {
    code: "ASYNC_HANDLER_DISPATCH",
    from: "proxy",
    means: "A request that should be worked on later could not be handed over.",
    remedy: "Leave out the header X-Psoxy-Process-Async.",
    needs: ["keeps copies of replies"],
  },
  {
    code: "UNKNOWN",
    from: "proxy",
    means: "The proxy met something it has no name for.",
    remedy: "Its log holds the cause.",
  },
];
