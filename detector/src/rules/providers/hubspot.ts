import { oneOf, uuid } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "hubspot",
  name: "HubSpot",
  docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  words: ["hubspot", "hubapi"],
  rotation: { steps: ["Rotate the token of the private app.", "Deploy the new one before the old one expires."] },
  rules: [
    {
      id: "hubspot-private-app-token",
      title: "HubSpot private app token",
      format: [oneOf("pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-"), ...uuid],
      env: "HUBSPOT_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [
        `HUBSPOT_ACCESS_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.hubapi.com/crm/v3/objects/contacts`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});
