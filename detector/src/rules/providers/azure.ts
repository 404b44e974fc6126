// Microsoft puts a signature into the keys that it makes, at a fixed place before the end, and a checksum behind it:
// https://github.com/microsoft/security-utilities. The checksum is seeded and in no public document, so the
// signature alone decides. Keys of 32 bytes have 44 characters, keys of 64 bytes have 88.
import type { Format } from "../../formats/format.js";
import { base62, base64, base64url, hex, oneOf } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { accountsOf, application, databaseAccount, namespace, storageAccount } from "../azure-accounts.js";
import { defineProvider, type Inspection, type RuleDeclaration } from "../rule.js";

/** The four bits that are left of the last byte of 64 are two, and zero. */
const lastOf64 = oneOf("A", "Q", "g", "w");
const key32 = (signature: string): Format => [{ head: base64(33) }, signature, { tail: base64(6) }, "="];
const key64 = (signature: string): Format => [{ head: base64(76) }, signature, { tail: base64(5) }, lastOf64, "=="];
/** JQQJ9, and D or H where the key is derived from another. */
const mark = oneOf("JQQJ99", "JQQJ9D", "JQQJ9H");
/** "Common annotated security keys" name their provider at offset 76, where it is known which one. */
const annotated = (signature: string): Format => [
  { random: base62(52) },
  mark,
  { platform: base62(18) },
  signature,
  { check: base62(4) },
];

/** The emulators' keys are the same on every machine, and documented: only their beginnings stand here. */
const EMULATOR = /^(?:Eby8vdM0|C2y6yDjf5)/;
const inspectKey = (key: string): Inspection =>
  EMULATOR.test(key)
    ? { rejected: { filter: "published-sample", reason: "it is the emulator's key" }, reasons: [] }
    : { reasons: ["stands as the key in a connection string"] };

const nearMisses = (key: string) => [key.slice(1), key.slice(0, -1), `${key}0`, key.toLowerCase()];

/** A rule for a key with a signature. */
const signed = (id: string, title: string, env: string, format: Format): RuleDeclaration => ({
  id: `azure-${id}`,
  title: `Azure ${title}`,
  format,
  env,
  accounts: accountsOf[id] ?? [],
  examples: (key) => [`${env}=${key}`, `"key": "${key}"`],
  nearMisses,
});

export default defineProvider({
  id: "azure",
  name: "Microsoft Azure",
  docs: "https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-access-key",
  words: ["azure", "windows.net", "microsoft"],
  rotation: {
    url: "https://portal.azure.com/",
    steps: ["Deploy the second key of the resource.", "Regenerate the first one."],
  },
  rules: [
    signed("storage-account-key", "Storage account key", "AZURE_STORAGE_KEY", key64("+ASt")),
    signed("cosmos-db-key", "Cosmos DB key", "COSMOS_KEY", key64("ACDb")),
    signed("batch-key", "Batch key", "AZURE_BATCH_KEY", key64("+ABa")),
    signed("api-management-key", "API Management key", "APIM_SUBSCRIPTION_KEY", key64("APIM")),
    signed("machine-learning-key", "Machine Learning key", "AZURE_ML_KEY", key64("+AMC")),
    signed("machine-learning-short-key", "Machine Learning key", "AZURE_ML_KEY", key32("+AMC")),
    signed("redis-key", "Cache for Redis key", "AZURE_REDIS_KEY", key32("AzCa")),
    signed("iot-hub-key", "IoT Hub key", "IOTHUB_KEY", key32("AIoT")),
    signed("service-bus-key", "Service Bus key", "SERVICEBUS_KEY", key32("+ASb")),
    signed("event-hubs-key", "Event Hubs key", "EVENTHUB_KEY", key32("+AEh")),
    signed("relay-key", "Relay key", "AZURE_RELAY_KEY", key32("+ARm")),
    signed("event-grid-key", "Event Grid key", "EVENTGRID_KEY", annotated("AZEG")),
    signed("event-grid-short-key", "Event Grid key", "EVENTGRID_KEY", key32("AZEG")),
    signed("openai-key", "OpenAI key", "AZURE_OPENAI_API_KEY", annotated("ACOG")),
    signed("devops-token", "DevOps personal access token", "AZURE_DEVOPS_EXT_PAT", annotated("AZDO")),
    signed("annotated-key", "key", "AZURE_API_KEY", [{ random: base62(52) }, mark, { rest: base62(26) }]),
    signed("annotated-long-key", "key", "AZURE_API_KEY", [{ random: base62(52) }, mark, { rest: base62(28) }, "=="]),
    signed("functions-key", "Functions key", "AZURE_FUNCTION_KEY", [
      { head: base64url(44) },
      "AzFu",
      { tail: base64url(5) },
      lastOf64,
      "==",
    ]),
    signed("search-key", "AI Search key", "AZURE_SEARCH_KEY", [{ head: base62(42) }, "AzSe", { tail: base62(6) }]),
    signed("container-registry-key", "Container Registry password", "ACR_PASSWORD", [
      { head: base64(42) },
      "+ACR",
      { tail: base64(6) },
    ]),
    {
      // the digit counts up: 7 and 8 in 2024
      id: "azure-entra-client-secret",
      title: "Microsoft Entra client secret",
      docs: "https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret",
      format: [
        { head: { alphabet: "0-9A-Za-z_~.-", min: 3, max: 3 } },
        oneOf(...Array.from("0123456789", (digit) => `${digit}Q~`)),
        { body: { alphabet: "0-9A-Za-z_~.-", min: 31, max: 34 } },
      ],
      env: "AZURE_CLIENT_SECRET",
      accounts: application,
      examples: (key) => [`AZURE_CLIENT_SECRET=${key}`, `new ClientSecretCredential(tenant, client, "${key}")`],
      nearMisses: (key) => [key.slice(0, 36), `${key}0000`, key.replace("Q~", "Q-"), key.toLowerCase()],
    },
    {
      id: "azure-openai-legacy-key",
      title: "Azure OpenAI key",
      docs: "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference",
      context: {
        words: ["azure_openai", "azureopenai", "azure-openai", "openai.azure.com"],
        value: [{ body: hex(32) }],
      },
      env: "AZURE_OPENAI_API_KEY",
      header: { name: "api-key" },
      examples: (key) => [
        `AZURE_OPENAI_API_KEY=${key}`,
        `AzureOpenAI(azure_endpoint="https://acme.openai.azure.com", api_key="${key}")`,
      ],
      nearMisses: (key) => [key, `AZURE_OPENAI_API_KEY=${key.slice(1)}`, `AZURE_OPENAI_API_KEY=${key}0`],
    },
    {
      id: "azure-devops-legacy-token",
      title: "Azure DevOps personal access token",
      docs: "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      context: {
        words: ["azure_devops", "azuredevops", "azure-devops", "dev.azure.com", "vsce_pat", "ado_pat"],
        value: [{ body: { alphabet: "a-z2-7", min: 52, max: 52 } }],
      },
      env: "AZURE_DEVOPS_EXT_PAT",
      examples: (key) => [
        `AZURE_DEVOPS_EXT_PAT=${key}`,
        `curl -H "Authorization: Basic ${key}" https://dev.azure.com/acme/_apis/projects`,
      ],
      nearMisses: (key) => [key, `AZURE_DEVOPS_EXT_PAT=${key.slice(1)}`, `AZURE_DEVOPS_EXT_PAT=${key}a`],
    },
    {
      // keys of before the signature are 64 bytes without a mark of their own
      id: "azure-connection-string-account-key",
      title: "Azure account key in a connection string",
      docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
      pattern: {
        anchors: ["AccountKey="],
        follow: [base64(86), { alphabet: "=", min: 2, max: 2 }],
        expression: /AccountKey=(?<secret>[0-9A-Za-z+/]{86}==)(?![0-9A-Za-z+/=])/dy,
        inspect: inspectKey,
        sample: (random) => sampleFormat([{ body: base64(86) }, "=="], random),
      },
      env: "AZURE_STORAGE_KEY",
      accounts: [...storageAccount, ...databaseAccount],
      examples: (key) => [
        `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${key};EndpointSuffix=core.windows.net`,
        `AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=${key};`,
      ],
      nearMisses: (key) => [key, `AccountKey=${key.slice(1)};`, `AccountKey=Eby8vdM0${key.slice(8)};`],
    },
    {
      // of IoT Hub and Service Bus: 32 bytes
      id: "azure-connection-string-access-key",
      title: "Azure shared access key in a connection string",
      docs: "https://learn.microsoft.com/en-us/purview/sit-defn-azure-iot-connection-string",
      pattern: {
        anchors: ["SharedAccessKey="],
        follow: [base64(43), { alphabet: "=", min: 1, max: 1 }],
        expression: /SharedAccessKey=(?<secret>[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/dy,
        inspect: inspectKey,
        sample: (random) => sampleFormat([{ body: base64(43) }, "="], random),
      },
      env: "SERVICEBUS_KEY",
      accounts: namespace,
      examples: (key) => [
        `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=app;SharedAccessKey=${key};EntityPath=jobs`,
        `HostName=acme.azure-devices.net;DeviceId=lamp;SharedAccessKey=${key}`,
      ],
      nearMisses: (key) => [key, `SharedAccessKey=${key.slice(1)};`, `SharedAccessKeyName=${key};`],
    },
    {
      id: "azure-app-configuration-secret",
      title: "Azure App Configuration secret",
      docs: "https://learn.microsoft.com/en-us/azure/azure-app-configuration/",
      pattern: {
        anchors: [".azconfig.io;Id="],
        expression: /\.azconfig\.io;Id=[^;\s]{1,64};Secret=(?<secret>[0-9A-Za-z+/]{32,128}={0,2})(?![0-9A-Za-z+/=])/dy,
        sample: (random) => sampleFormat([{ body: base64(43) }, "="], random),
      },
      env: "AZURE_APPCONFIG_SECRET",
      examples: (key) => [`Endpoint=https://acme.azconfig.io;Id=a1-l0-s0:q2;Secret=${key}`],
      nearMisses: (key) => [key, `Endpoint=https://acme.azconfig.io;Id=a1-l0-s0:q2;Secret=`, `Id=a1;Secret=${key}`],
    },
    {
      // the signature of a link that carries its permissions: HMAC-SHA256 in base64, percent-encoded
      id: "azure-shared-access-signature",
      title: "Azure shared access signature",
      docs: "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
      pattern: {
        anchors: ["sv=20"],
        follow: [
          { alphabet: "0-9", min: 2, max: 2 },
          { alphabet: "-", min: 1, max: 1 },
        ],
        expression:
          /sv=20\d\d-\d\d-\d\d(?:&(?:amp;)?[a-z]{2,6}=[\w%:.,+/-]{0,96}){0,14}&(?:amp;)?sig=(?<secret>(?:[0-9A-Za-z+/]|%2[BbFf]){43}(?:%3[Dd]|=))/dy,
        sample: (random) => sampleFormat([{ body: base62(43) }, "%3D"], random),
      },
      env: "AZURE_STORAGE_SAS_TOKEN",
      examples: (key) => [
        `https://acme.blob.core.windows.net/photos?sv=2022-11-02&ss=b&srt=co&sp=rwdl&se=2030-01-01T00:00:00Z&st=2024-01-01T00:00:00Z&spr=https&sig=${key}`,
        `?sp=r&st=2024-01-01T00:00:00Z&spr=https&sv=2022-11-02&sr=b&sig=${key}`,
      ],
      nearMisses: (key) => [key, `sig=${key}`, `sv=2022-11-02&sr=b&sig=${key.slice(4)}`],
    },
  ],
});
