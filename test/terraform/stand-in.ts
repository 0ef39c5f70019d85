/** A provider played by this process: a gRPC server that answers Terraform from a schema dump and behaviours. */
import { Server, ServerCredentials, type UntypedServiceImplementation } from "@grpc/grpc-js";
import type { Context, ProviderBehaviours } from "./behaviour.js";
import { type Cloud, Refused, refusalMessage } from "./cloud.js";
import { type Dynamic, providerService, type RpcAnswer, type RpcName, type RpcRequest } from "./plugin-protocol.js";
import { Resource } from "./resource.js";
import type { Problem, Rule } from "./rules.js";
import { type Block, type ProviderDump, type Schema, type Schemas, schemaMessage } from "./schema.js";
import { conform, fromWire, toWire, type Value, type Values } from "./wire.js";

const capabilities = { planDestroy: true, getProviderSchemaOptional: true };

export class StandIn {
  /** As in `TF_REATTACH_PROVIDERS`. */
  readonly address: string;
  readonly #dump: ProviderDump;
  readonly #behaviours: ProviderBehaviours;
  readonly #cloud: Cloud;
  readonly #server = new Server();
  readonly #resources = new Map<string, Resource>();
  #provider: Values = {};

  constructor(dump: ProviderDump, behaviours: ProviderBehaviours, cloud: Cloud) {
    this.address = `registry.terraform.io/${dump.source}`;
    this.#dump = dump;
    this.#behaviours = behaviours;
    this.#cloud = cloud;
    for (const [type, schema] of Object.entries(dump.resource_schemas)) {
      const behaviour = behaviours.resources?.[type] ?? {};
      this.#resources.set(type, new Resource(type, schema, behaviour, behaviours.legacy ?? false, () => this.#context));
    }
    this.#server.addService(providerService, this.#implementation());
  }

  async listen(socket: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const done = (error: Error | null) => (error ? reject(error) : resolve());
      this.#server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), done);
    });
  }

  /** Only once the `terraform` that dialled is gone. */
  close(): void {
    this.#server.forceShutdown();
  }

  get #context(): Context {
    return { cloud: this.#cloud, provider: this.#provider };
  }

  #implementation(): UntypedServiceImplementation {
    const handlers = this.#handlers();
    return Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [
        name,
        (call: { request: RpcRequest }, callback: (error: Error | null, answer?: RpcAnswer) => void) => {
          try {
            callback(null, handler(call.request));
          } catch (error) {
            // A broken stand-in must not look like a provider's refusal.
            if (!(error instanceof Refused)) callback(error instanceof Error ? error : new Error(String(error)));
            else callback(null, { diagnostics: [diagnostic(error)] });
          }
        },
      ]),
    );
  }

  #handlers(): Record<RpcName, (request: RpcRequest) => RpcAnswer> {
    const { resource_schemas, data_source_schemas, ephemeral_resource_schemas, provider } = this.#dump;
    const { resources, data, ephemeral, legacy } = this.#behaviours;
    const legacyTypeSystem = legacy ?? false;
    const names = (schemas: Schemas) => Object.keys(schemas).map((typeName) => ({ typeName }));
    const schemaAnswer = {
      provider: schemaMessage(provider),
      resourceSchemas: messages(resource_schemas),
      dataSourceSchemas: messages(data_source_schemas),
      ephemeralResourceSchemas: messages(ephemeral_resource_schemas),
      serverCapabilities: capabilities,
    };
    const metadata = {
      serverCapabilities: capabilities,
      resources: names(resource_schemas),
      dataSources: names(data_source_schemas),
      ephemeralResources: names(ephemeral_resource_schemas),
    };
    return {
      GetMetadata: () => metadata,
      GetSchema: () => schemaAnswer,
      PrepareProviderConfig: ({ config }) => ({ preparedConfig: config }),
      Configure: ({ config }) => {
        this.#provider = fromWire(config) ?? {};
        this.#behaviours.configure?.(this.#context);
        return {};
      },
      ValidateResourceTypeConfig: (request) => this.#validate(request, resources?.[request.typeName]?.rules),
      ValidateDataSourceConfig: (request) => this.#validate(request, data?.[request.typeName]?.rules),
      ValidateEphemeralResourceConfig: (request) => this.#validate(request, ephemeral?.[request.typeName]?.rules),
      UpgradeResourceState: ({ typeName, rawState }) => {
        const stored = JSON.parse(Buffer.from(rawState.json).toString("utf8")) as Values;
        return { upgradedState: toWire(conform(stored, schemaOf(resource_schemas, typeName).block)) };
      },
      ReadResource: ({ typeName, currentState }) => {
        const state = fromWire(currentState);
        return { newState: toWire(state && this.#resource(typeName).read(state)) };
      },
      PlanResourceChange: ({ typeName, priorState, proposedNewState, config }) => {
        const resource = this.#resource(typeName);
        const { planned, replace } = resource.plan(fromWire(priorState), fromWire(proposedNewState), fromWire(config));
        return {
          plannedState: toWire(planned),
          requiresReplace: replace.map((name) => path([name])),
          legacyTypeSystem,
        };
      },
      ApplyResourceChange: ({ typeName, priorState, plannedState, config }) => {
        const resource = this.#resource(typeName);
        const { state, error } = resource.apply(fromWire(priorState), fromWire(plannedState), fromWire(config));
        return { newState: toWire(state), diagnostics: error ? [diagnostic(error)] : [], legacyTypeSystem };
      },
      ImportResourceState: ({ typeName, id }) => {
        return { importedResources: [{ typeName, state: toWire(this.#resource(typeName).import(id)) }] };
      },
      ReadDataSource: ({ typeName, config }) => {
        const asked = this.#asked("DATA", typeName, config);
        const found = data?.[typeName]?.read(asked, this.#context) ?? asked;
        return { state: toWire(withoutNullCollections(found, schemaOf(data_source_schemas, typeName).block)) };
      },
      OpenEphemeralResource: ({ typeName, config }) => {
        const asked = this.#asked("OPEN", typeName, config);
        const opened = ephemeral?.[typeName]?.open(asked, this.#context) ?? asked;
        return { result: toWire(conform(opened, schemaOf(ephemeral_resource_schemas, typeName).block)) };
      },
      RenewEphemeralResource: () => ({}),
      CloseEphemeralResource: () => ({}),
      Stop: () => ({}),
    };
  }

  #resource(type: string): Resource {
    const resource = this.#resources.get(type);
    if (!resource) throw new Error(`${this.address} has no schema for ${type}`);
    return resource;
  }

  #validate({ typeName: type, config: dynamic }: RpcRequest, rules: readonly Rule[] = []): RpcAnswer {
    const config = fromWire(dynamic) ?? {};
    this.#cloud.requests.push({ kind: "VALIDATE", type, config });
    return { diagnostics: rules.flatMap((rule) => rule(config)).map(problemMessage) };
  }

  #asked(kind: "DATA" | "OPEN", type: string, dynamic: Dynamic): Values {
    const config = fromWire(dynamic) ?? {};
    this.#cloud.requests.push({ kind, type, config });
    const order = this.#cloud.orderFor(kind, type, config);
    if (order) throw new Refused(`${type}: ${refusalMessage(order)}`);
    return config;
  }
}

function schemaOf(schemas: Schemas, type: string): Schema {
  const schema = schemas[type];
  if (!schema) throw new Error(`no schema for ${type}`);
  return schema;
}

/** A data source answers with empty lists and maps where it found nothing. */
function withoutNullCollections(found: Values, block: Block): Values {
  const whole: Record<string, Value> = { ...conform(found, block) };
  for (const [name, { computed, type }] of Object.entries(block.attributes ?? {})) {
    if (computed && whole[name] === null && typeof type !== "string" && type[0] !== "object") {
      whole[name] = type[0] === "map" ? {} : [];
    }
  }
  return whole;
}

function messages(schemas: Schemas): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaMessage(schema)]));
}

function path(steps: readonly string[]): object {
  return { steps: steps.map((attributeName) => ({ attributeName })) };
}

function diagnostic({ message, detail, attribute }: Refused): object {
  return problemMessage({ summary: message, detail, attribute });
}

function problemMessage({ summary, detail, attribute }: Problem): object {
  return { severity: 1, summary, detail, ...(attribute.length > 0 ? { attribute: path(attribute) } : {}) };
}
