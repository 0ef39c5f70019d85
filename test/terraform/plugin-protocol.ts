/**
 * The part of Terraform's plugin protocol 5 that a stand-in answers. Only names of RPCs, field numbers and field types
 * matter on the wire, so messages of equal shape share one definition here.
 * https://developer.hashicorp.com/terraform/plugin/terraform-plugin-protocol
 */
import type { ServiceDefinition } from "@grpc/grpc-js";
import protobuf from "protobufjs";

const messages = `
syntax = "proto3";
message Empty {}
message Dynamic { bytes msgpack = 1; bytes json = 2; }
message Raw { bytes json = 1; }
message Step { oneof selector { string attribute_name = 1; string element_key_string = 2; int64 element_key_int = 3; } }
message Path { repeated Step steps = 1; }
message Diagnostic { int32 severity = 1; string summary = 2; string detail = 3; Path attribute = 4; }
message Diagnostics { repeated Diagnostic diagnostics = 1; }
message Capabilities { bool plan_destroy = 1; bool get_provider_schema_optional = 2; }

message Attribute {
  string name = 1; bytes type = 2; bool required = 4; bool optional = 5; bool computed = 6; bool sensitive = 7;
  bool deprecated = 9; bool write_only = 10;
}
message NestedBlock { string type_name = 1; Block block = 2; int32 nesting = 3; int64 min_items = 4; int64 max_items = 5; }
message Block { int64 version = 1; repeated Attribute attributes = 2; repeated NestedBlock block_types = 3; }
message Schema { int64 version = 1; Block block = 2; }

message SchemaAnswer {
  Schema provider = 1; map<string, Schema> resource_schemas = 2; map<string, Schema> data_source_schemas = 3;
  Capabilities server_capabilities = 6; map<string, Schema> ephemeral_resource_schemas = 8;
}
message TypeName { string type_name = 1; }
message MetadataAnswer {
  Capabilities server_capabilities = 1; repeated TypeName data_sources = 3; repeated TypeName resources = 4;
  repeated TypeName ephemeral_resources = 6;
}

message ProviderConfig { Dynamic config = 1; }
message PreparedConfig { Dynamic prepared_config = 1; repeated Diagnostic diagnostics = 2; }
message Configuration { string terraform_version = 1; Dynamic config = 2; }
message TypedConfig { string type_name = 1; Dynamic config = 2; }

message StoredState { string type_name = 1; int64 version = 2; Raw raw_state = 3; }
message UpgradedState { Dynamic upgraded_state = 1; repeated Diagnostic diagnostics = 2; }
message CurrentState { string type_name = 1; Dynamic current_state = 2; }
message NewState { Dynamic new_state = 1; repeated Diagnostic diagnostics = 2; }
message Proposal { string type_name = 1; Dynamic prior_state = 2; Dynamic proposed_new_state = 3; Dynamic config = 4; }
message PlannedState {
  Dynamic planned_state = 1; repeated Path requires_replace = 2; repeated Diagnostic diagnostics = 4; bool legacy_type_system = 5;
}
message Change { string type_name = 1; Dynamic prior_state = 2; Dynamic planned_state = 3; Dynamic config = 4; }
message AppliedState { Dynamic new_state = 1; repeated Diagnostic diagnostics = 3; bool legacy_type_system = 4; }
message ImportId { string type_name = 1; string id = 2; }
message Imported { string type_name = 1; Dynamic state = 2; }
message ImportAnswer { repeated Imported imported_resources = 1; repeated Diagnostic diagnostics = 2; }
message DataAnswer { Dynamic state = 1; repeated Diagnostic diagnostics = 2; }
message OpenAnswer { repeated Diagnostic diagnostics = 1; Dynamic result = 3; }
message OpenedResource { string type_name = 1; }
`;

/** RPC name on the wire → what comes in and what goes out. */
const rpcs = {
  GetMetadata: ["Empty", "MetadataAnswer"],
  GetSchema: ["Empty", "SchemaAnswer"],
  PrepareProviderConfig: ["ProviderConfig", "PreparedConfig"],
  Configure: ["Configuration", "Diagnostics"],
  ValidateResourceTypeConfig: ["TypedConfig", "Diagnostics"],
  ValidateDataSourceConfig: ["TypedConfig", "Diagnostics"],
  ValidateEphemeralResourceConfig: ["TypedConfig", "Diagnostics"],
  UpgradeResourceState: ["StoredState", "UpgradedState"],
  ReadResource: ["CurrentState", "NewState"],
  PlanResourceChange: ["Proposal", "PlannedState"],
  ApplyResourceChange: ["Change", "AppliedState"],
  ImportResourceState: ["ImportId", "ImportAnswer"],
  ReadDataSource: ["TypedConfig", "DataAnswer"],
  OpenEphemeralResource: ["TypedConfig", "OpenAnswer"],
  RenewEphemeralResource: ["OpenedResource", "Diagnostics"],
  CloseEphemeralResource: ["OpenedResource", "Diagnostics"],
  Stop: ["Empty", "Empty"],
} as const;

export type RpcName = keyof typeof rpcs;

/** A value as it travels: msgpack, or nothing. */
export interface Dynamic {
  readonly msgpack: Uint8Array;
}

/** Every field any request can carry; each RPC sets its own few. */
export interface RpcRequest {
  readonly typeName: string;
  readonly id: string;
  readonly config: Dynamic;
  readonly priorState: Dynamic;
  readonly currentState: Dynamic;
  readonly proposedNewState: Dynamic;
  readonly plannedState: Dynamic;
  readonly rawState: { readonly json: Uint8Array };
}

export type RpcAnswer = Readonly<Record<string, unknown>>;

const root = protobuf.parse(messages, { keepCase: false }).root;

export const providerService: ServiceDefinition = Object.fromEntries(
  Object.entries(rpcs).map(([name, [input, output]]) => {
    const inputType = root.lookupType(input);
    const outputType = root.lookupType(output);
    return [
      name,
      {
        path: `/tfplugin5.Provider/${name}`,
        requestStream: false,
        responseStream: false,
        requestSerialize: (value: object) => Buffer.from(inputType.encode(value).finish()),
        requestDeserialize: (bytes: Buffer) => inputType.decode(bytes),
        responseSerialize: (value: object) => Buffer.from(outputType.encode(outputType.create(value)).finish()),
        responseDeserialize: (bytes: Buffer) => outputType.decode(bytes),
      },
    ];
  }),
);
