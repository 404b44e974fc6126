import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ibm-cloud",
  name: "IBM Cloud",
  docs: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  words: ["ibmcloud", "cloud.ibm.com"],
  rotation: {
    url: "https://cloud.ibm.com/iam/apikeys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "ibm-cloud-api-key",
      title: "IBM Cloud API key",
      context: {
        words: [
          "ibmcloud",
          "ibm_cloud",
          "ibm-cloud",
          "cloud.ibm.com",
          "bluemix",
          "ibm_api",
          "ibm_platform",
          "ibmapikey",
        ],
        value: [{ body: base64url(44) }],
      },
      env: "IBMCLOUD_API_KEY",
      examples: (key) => [`IBMCLOUD_API_KEY=${key}`, `ibmcloud_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `IBMCLOUD_API_KEY=${key.slice(0, -1)}`,
        `IBMCLOUD_API_KEY=${key}0`,
        `IBMCLOUD_API_KEY_ID="${key}"`,
      ],
    },
  ],
});
