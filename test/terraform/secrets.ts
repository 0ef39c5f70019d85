/** Looks for secrets in everything Terraform keeps. */
import { inflateRawSync } from "node:zlib";

export interface Leak {
  readonly where: string;
  readonly secret: string;
}

/** A saved plan is a zip archive; its members are searched, too. */
export function findSecrets(secrets: Iterable<string>, places: ReadonlyMap<string, string | Buffer>): readonly Leak[] {
  const texts = [...places].flatMap(([where, content]) => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const members = isZip(bytes) ? unzip(bytes) : new Map<string, Buffer>();
    return [{ where, bytes }, ...[...members].map(([name, member]) => ({ where: `${where}: ${name}`, bytes: member }))];
  });
  return [...secrets].flatMap((secret) =>
    texts.filter(({ bytes }) => bytes.includes(secret)).map(({ where }) => ({ where, secret })),
  );
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

function isZip(bytes: Buffer): boolean {
  return bytes.length > 22 && bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";
}

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16 */
function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endOfDirectory) end--;
  const members = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && bytes.readUInt32LE(at) === directoryEntry; left--) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + size);
    members.set(bytes.toString("utf8", at + 46, at + 46 + nameLength), method === 8 ? inflateRawSync(packed) : packed);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}
