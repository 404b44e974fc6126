// `django-admin startproject` writes this key into settings.py: the prefix and fifty characters that are drawn from these.
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "django",
  name: "Django",
  docs: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
  words: ["django"],
  rotation: {
    steps: [
      "Make a new key, and read it from the environment.",
      "Keep the old one in SECRET_KEY_FALLBACKS until sessions have expired.",
      "Remove it.",
    ],
  },
  rules: [
    {
      // https://github.com/django/django/blob/main/django/core/management/utils.py
      id: "django-secret-key",
      title: "Django secret key",
      format: ["django-insecure-", { body: { alphabet: "0-9a-z!@#$%^&*(_=+)-", min: 50, max: 50 } }],
      env: "DJANGO_SECRET_KEY",
      examples: (key) => [`SECRET_KEY = '${key}'`, `SECRET_KEY = os.environ.get("SECRET_KEY", "${key}")`],
      nearMisses: (key) => [key.slice(0, -1), key.toUpperCase(), `django-insecure-${"x".repeat(50)}`, key.slice(7)],
    },
  ],
});
