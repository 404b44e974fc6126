import { base64url, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "yandex",
  name: "Yandex Cloud",
  docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
  words: ["yandex", "yc_"],
  rotation: { url: "https://console.yandex.cloud/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "yandex-api-key",
      title: "Yandex Cloud API key",
      format: ["AQVN", { body: base64url(35, 38) }],
      env: "YC_API_KEY",
      header: { name: "Authorization", scheme: "Api-Key" },
      examples: (key) => [`YC_API_KEY=${key}`, `-H "Authorization: Api-Key ${key}"`],
      nearMisses: (key) => [key.slice(0, 38), key.toLowerCase(), `AQVN${"x".repeat(36)}`, `${key}0000`],
    },
    {
      // Yandex names the 86 characters of the signature and the padding:
      // https://gitlab.com/gitlab-org/gitlab/-/issues/353039
      id: "yandex-iam-token",
      title: "Yandex Cloud IAM token",
      docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
      format: [
        "t1.",
        { payload: base64url(16, 512) },
        { padding },
        ".",
        { signature: base64url(86) },
        { end: padding },
      ],
      env: "YC_TOKEN",
      header: bearer,
      examples: (key) => [`YC_TOKEN=${key}`, `Authorization: Bearer ${key}`],
      nearMisses: (key) => [key.split(".").slice(0, 2).join("."), `${key}0`, key.toUpperCase()],
    },
    {
      id: "yandex-static-key",
      title: "Yandex Cloud static access key",
      docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
      context: { words: ["yandex", "yc_secret", "yc_static"], value: ["YC", { body: base64url(38) }] },
      env: "YC_SECRET_KEY",
      examples: (key) => [`YC_SECRET_KEY=${key}`, `yandex:\n  secret_key: '${key}'\n`],
      nearMisses: (key) => [key, `YC_SECRET_KEY=${key.slice(0, -1)}`, `YC_SECRET_KEY=${key}0`],
    },
  ],
});
