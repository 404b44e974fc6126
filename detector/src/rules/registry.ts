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
import linear from "./providers/linear.js";
import llamaindex from "./providers/llamaindex.js";
import mailchimp from "./providers/mailchimp.js";
import mailersend from "./providers/mailersend.js";
import mapbox from "./providers/mapbox.js";
import maxmind from "./providers/maxmind.js";
import mercury from "./providers/mercury.js";
import mergify from "./providers/mergify.js";
import midtrans from "./providers/midtrans.js";
import minimax from "./providers/minimax.js";
import mongodb from "./providers/mongodb.js";
import neon from "./providers/neon.js";
import netlify from "./providers/netlify.js";
import newRelic from "./providers/new-relic.js";
import notion from "./providers/notion.js";
import npm from "./providers/npm.js";
import nvidia from "./providers/nvidia.js";
import onesignal from "./providers/onesignal.js";
import onfido from "./providers/onfido.js";
import openai from "./providers/openai.js";
import openrouter from "./providers/openrouter.js";
import openshift from "./providers/openshift.js";
import ory from "./providers/ory.js";
import packagist from "./providers/packagist.js";
import paddle from "./providers/paddle.js";
import pagarme from "./providers/pagarme.js";
import pem from "./providers/pem.js";
import slack from "./providers/slack.js";
import stripe from "./providers/stripe.js";
import url from "./providers/url.js";
import type { Provider } from "./rule.js";

/** All built-in providers, by id. */
export const providers: readonly Provider[] = [
  anthropic,
  aws,
  clerk,
  exampleApi,
  forerunner,
  forg,
  foura,
  foxreach,
  github,
  gitlab,
  google,
  jwt,
  linear,
  llamaindex,
  mailchimp,
  mailersend,
  mapbox,
  maxmind,
  mercury,
  mergify,
  midtrans,
  minimax,
  mongodb,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  nvidia,
  onesignal,
  onfido,
  openai,
  openrouter,
  openshift,
  ory,
  packagist,
  paddle,
  pagarme,
  pem,
  slack,
  stripe,
  url,
];
