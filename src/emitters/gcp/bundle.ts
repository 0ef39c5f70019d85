import type { GcpBundle, GcpHost } from "../../compiler/gcp-host.js";
import {
  type Address,
  type Argument,
  address,
  type Configuration,
  call,
  comment,
  pathFromRoot,
  text,
} from "../../terraform/index.js";
import type { Builder } from "./accounts.js";
import type { Services } from "./services.js";

/** Where Cloud Functions takes the code from. */
export interface DeclaredBundle {
  readonly bucket: Argument<string>;
  readonly object: Argument<string>;
  readonly generation?: number;
  /** What must be there before something is built from it. */
  readonly addresses: readonly Address[];
}

/** A bundle in Cloud Storage is taken from where it is; a local one is uploaded first. */
export function declareBundle(
  host: GcpHost,
  builder: Builder,
  services: Services,
  file: Configuration,
): DeclaredBundle {
  const { bundle } = host;
  if (bundle.kind === "file") return upload(bundle, host, builder, services, file);
  const { bucket, object, generation } = bundle;
  return { bucket, object, addresses: [], ...(generation === undefined ? {} : { generation }) };
}

function upload(
  bundle: GcpBundle & { readonly kind: "file" },
  host: GcpHost,
  builder: Builder,
  services: Services,
  file: Configuration,
): DeclaredBundle {
  const { path, bucket: given, createBucket, fileName } = bundle;
  const made = createBucket ? declareBucket(given, host, services, file) : undefined;
  const bucket: Argument<string> = made?.attribute("name") ?? given;
  const source = pathFromRoot(path);
  const stem = fileName.replace(/\.zip$/, "");
  const object = file.resource("google_storage_bucket_object", "local_bundle", {
    "//": comment(
      "Another file has another name, and so is built: Cloud Functions does not look into one of the same name",
    ),
    bucket,
    name: text`${stem}-${call<string>("filesha256", source)}.zip`,
    source,
    content_type: "application/zip",
    ...(made === undefined
      ? { depends_on: services("storage") }
      : { lifecycle: { replace_triggered_by: [address(`${made.address.text}.id`)] } }),
  });
  const read = file.resource("google_storage_bucket_iam_member", "proxy_builder_local_bundle", {
    bucket,
    role: "roles/storage.objectViewer",
    member: builder.member,
  });
  return { bucket: object.attribute("bucket"), object: object.attribute("name"), addresses: [read.address] };
}

/** Its objects go with it, when it is made anew in another region. */
const declareBucket = (name: string, { region }: GcpHost, services: Services, file: Configuration) =>
  file.resource("google_storage_bucket", "local_bundle", {
    name,
    location: region,
    public_access_prevention: "enforced",
    uniform_bucket_level_access: true,
    depends_on: services("storage"),
  });
