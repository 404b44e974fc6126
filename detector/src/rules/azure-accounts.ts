// What Azure's keys open: accounts, namespaces, and the applications of a tenant.
// https://learn.microsoft.com/en-us/azure/storage/common/storage-account-overview and
// https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal
import { hostUnder, uuidNamed, valueNamed } from "./account-signs.js";
import type { AccountSign } from "./rule.js";

/** A storage account's name has 3 to 24 small letters and digits. */
export const storageAccount = [
  valueNamed("account", "account_?name|storage_?account(?:_?name)?", "[a-z0-9]{3,24}"),
  hostUnder("account", "core.windows.net"),
];
export const databaseAccount = [hostUnder("account", "documents.azure.com", "table.cosmos.azure.com")];
export const namespace = [
  hostUnder("namespace", "servicebus.windows.net", "azure-devices.net"),
  valueNamed("policy", "sharedaccesskeyname", "[\\w.-]{1,64}"),
];
/** Names in code, in variables and in the provider's own tools. */
export const application = [
  uuidNamed("client", "(?:\\w{1,40}_)?(?:client|app(?:lication)?)_?id"),
  uuidNamed("tenant", "(?:\\w{1,40}_)?tenant(?:_?id)?"),
];
export const accountsOf: Readonly<Record<string, readonly AccountSign[]>> = {
  "storage-account-key": storageAccount,
  "cosmos-db-key": databaseAccount,
  "service-bus-key": namespace,
  "event-hubs-key": namespace,
  "iot-hub-key": namespace,
};
