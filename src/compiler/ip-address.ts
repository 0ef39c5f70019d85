/** The family of an IP address; undefined for a block, a zone, or anything else. As net.isIP says it, whose module every
 * run would pay for. */
export function ipFamily(text: string): 4 | 6 | undefined {
  if (IPV4.test(text)) return 4;
  return text.includes(":") && canonicalIpv6(text) !== undefined ? 6 : undefined;
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** An IPv6 address in the spelling of RFC 5952; undefined for anything else. */
export function canonicalIpv6(text: string): string | undefined {
  if (!/^[0-9A-Fa-f:.]+$/.test(text) || !text.includes(":")) return undefined;
  const address = `http://[${text}]`;
  return URL.canParse(address) ? new URL(address).hostname.slice(1, -1) : undefined;
}
