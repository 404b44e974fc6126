// Generated from the files in providers/ by `npx vitest run test/detector/rules -u`: do not edit.
import anthropic from "./providers/anthropic.js";
import aws from "./providers/aws.js";
import clerk from "./providers/clerk.js";
import exampleApi from "./providers/example-api.js";
import forerunner from "./providers/forerunner.js";
import forg from "./providers/forg.js";
import foura from "./providers/foura.js";
import foxreach from "./providers/foxreach.js";
import github from "./providers/github.js";
import gitlab from "./providers/gitlab.js";
import google from "./providers/google.js";
import jwt from "./providers/jwt.js";
import npm from "./providers/npm.js";
import openai from "./providers/openai.js";
import pem from "./providers/pem.js";
import slack from "./providers/slack.js";
import stripe from "./providers/stripe.js";
import url from "./providers/url.js";
import type { Provider } from "./rule.js";

/** All built-in providers, by id. In bundles each is evaluated when it is first asked for: scripts/bundled-rules.mjs. */
export const providerLoaders: readonly (() => Provider)[] = [
  () => anthropic,
  () => aws,
  () => clerk,
  () => exampleApi,
  () => forerunner,
  () => forg,
  () => foura,
  () => foxreach,
  () => github,
  () => gitlab,
  () => google,
  () => jwt,
  () => npm,
  () => openai,
  () => pem,
  () => slack,
  () => stripe,
  () => url,
];
