import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "alibaba-cloud",
  name: "Alibaba Cloud",
  docs: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  words: ["alibaba", "aliyun", "alicloud"],
  rotation: {
    url: "https://ram.console.aliyun.com/manage/ak",
    steps: [
      "Create a second AccessKey pair.",
      "Deploy it.",
      "Disable the old pair and watch for failures.",
      "Delete the old pair.",
    ],
  },
  rules: [
    {
      id: "alibaba-cloud-access-key",
      title: "Alibaba Cloud AccessKey",
      format: ["LTAI", { body: base62(17, 21) }],
      pair: {
        title: "Alibaba Cloud AccessKey secret",
        env: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        value: [{ body: base62(30) }],
      },
      env: "ALIBABA_CLOUD_ACCESS_KEY_ID",
      examples: (key) => [`ALIBABA_CLOUD_ACCESS_KEY_ID=${key}`, `accessKeyId: "${key}"`],
      nearMisses: (key) => [key.slice(0, 20), key.toLowerCase(), `LTAI${"x".repeat(20)}`],
    },
    {
      id: "alibaba-cloud-secret-key",
      title: "Alibaba Cloud AccessKey secret",
      context: {
        words: [
          "alibaba_cloud_access_key_secret",
          "alibabacloudaccesskeysecret",
          "alicloud_secret_key",
          "aliyun_access_key_secret",
          "aliyunaccesskeysecret",
          "alibaba",
          "aliyun",
        ],
        value: [{ body: base62(30) }],
      },
      env: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
      examples: (key) => [`ALIBABA_CLOUD_ACCESS_KEY_SECRET=${key}`, `alibaba_cloud_access_key_secret: "${key}"`],
      nearMisses: (key) => [
        key,
        `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${key.slice(0, -1)}`,
        `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${key}0`,
        `ALIBABA_CLOUD_ACCESS_KEY_SECRET_ID="${key}"`,
      ],
    },
  ],
});
