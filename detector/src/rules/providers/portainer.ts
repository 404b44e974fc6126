import { base64 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "portainer",
  name: "Portainer",
  docs: "https://docs.portainer.io/api/access",
  words: ["portainer"],
  rotation: { steps: ["Add a new access token under My account.", "Deploy it.", "Remove the old one."] },
  rules: [
    {
      // base64 of 32 bytes:
      // https://github.com/portainer/portainer/blob/develop/api/apikey/service.go
      id: "portainer-access-token",
      title: "Portainer access token",
      format: ["ptr_", { body: base64(43) }, "="],
      env: "PORTAINER_TOKEN",
      header: { name: "X-API-Key" },
      examples: (key) => [`PORTAINER_TOKEN=${key}`, `-H "X-API-Key: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `ptr_${"x".repeat(43)}`],
    },
  ],
});
