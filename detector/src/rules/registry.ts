// Generated from the files in providers/ by `npx vitest run test/detector/rules -u`: do not edit.
import anthropic from "./providers/anthropic.js";
import aws from "./providers/aws.js";
import azure from "./providers/azure.js";
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
import meta from "./providers/meta.js";
import microsoftTeams from "./providers/microsoft-teams.js";
import midtrans from "./providers/midtrans.js";
import minimax from "./providers/minimax.js";
import mongodb from "./providers/mongodb.js";
import neon from "./providers/neon.js";
import netlify from "./providers/netlify.js";
import newRelic from "./providers/new-relic.js";
import notion from "./providers/notion.js";
import npm from "./providers/npm.js";
import nuget from "./providers/nuget.js";
import nvidia from "./providers/nvidia.js";
import okta from "./providers/okta.js";
import onesignal from "./providers/onesignal.js";
import onfido from "./providers/onfido.js";
import openai from "./providers/openai.js";
import openrouter from "./providers/openrouter.js";
import openshift from "./providers/openshift.js";
import ory from "./providers/ory.js";
import packagist from "./providers/packagist.js";
import paddle from "./providers/paddle.js";
import pagarme from "./providers/pagarme.js";
import paystack from "./providers/paystack.js";
import pem from "./providers/pem.js";
import perplexity from "./providers/perplexity.js";
import persona from "./providers/persona.js";
import pinecone from "./providers/pinecone.js";
import pinterest from "./providers/pinterest.js";
import plaid from "./providers/plaid.js";
import planetscale from "./providers/planetscale.js";
import polar from "./providers/polar.js";
import portainer from "./providers/portainer.js";
import posthog from "./providers/posthog.js";
import postman from "./providers/postman.js";
import powerAutomate from "./providers/power-automate.js";
import prefect from "./providers/prefect.js";
import pulumi from "./providers/pulumi.js";
import pydantic from "./providers/pydantic.js";
import pypi from "./providers/pypi.js";
import ramp from "./providers/ramp.js";
import razorpay from "./providers/razorpay.js";
import readme from "./providers/readme.js";
import render from "./providers/render.js";
import replicate from "./providers/replicate.js";
import resend from "./providers/resend.js";
import rootly from "./providers/rootly.js";
import rubygems from "./providers/rubygems.js";
import runpod from "./providers/runpod.js";
import saladcloud from "./providers/saladcloud.js";
import salesforce from "./providers/salesforce.js";
import scalingo from "./providers/scalingo.js";
import segment from "./providers/segment.js";
import sendgrid from "./providers/sendgrid.js";
import sentry from "./providers/sentry.js";
import settlemint from "./providers/settlemint.js";
import shippo from "./providers/shippo.js";
import shopify from "./providers/shopify.js";
import slack from "./providers/slack.js";
import sonarqube from "./providers/sonarqube.js";
import sourcegraph from "./providers/sourcegraph.js";
import sqlServer from "./providers/sql-server.js";
import square from "./providers/square.js";
import stripe from "./providers/stripe.js";
import stytch from "./providers/stytch.js";
import supabase from "./providers/supabase.js";
import svix from "./providers/svix.js";
import tableau from "./providers/tableau.js";
import tailscale from "./providers/tailscale.js";
import tavily from "./providers/tavily.js";
import telegram from "./providers/telegram.js";
import telnyx from "./providers/telnyx.js";
import tines from "./providers/tines.js";
import together from "./providers/together.js";
import triggerDev from "./providers/trigger-dev.js";
import twitter from "./providers/twitter.js";
import typeform from "./providers/typeform.js";
import ubidots from "./providers/ubidots.js";
import unkey from "./providers/unkey.js";
import upcloud from "./providers/upcloud.js";
import url from "./providers/url.js";
import valTown from "./providers/val-town.js";
import vercel from "./providers/vercel.js";
import voiceflow from "./providers/voiceflow.js";
import wakatime from "./providers/wakatime.js";
import wandb from "./providers/wandb.js";
import workos from "./providers/workos.js";
import xai from "./providers/xai.js";
import xata from "./providers/xata.js";
import yandex from "./providers/yandex.js";
import zapier from "./providers/zapier.js";
import zoho from "./providers/zoho.js";
import zuplo from "./providers/zuplo.js";
import type { Provider } from "./rule.js";

/** All built-in providers, by id. */
export const providers: readonly Provider[] = [
  anthropic,
  aws,
  azure,
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
  meta,
  microsoftTeams,
  midtrans,
  minimax,
  mongodb,
  neon,
  netlify,
  newRelic,
  notion,
  npm,
  nuget,
  nvidia,
  okta,
  onesignal,
  onfido,
  openai,
  openrouter,
  openshift,
  ory,
  packagist,
  paddle,
  pagarme,
  paystack,
  pem,
  perplexity,
  persona,
  pinecone,
  pinterest,
  plaid,
  planetscale,
  polar,
  portainer,
  posthog,
  postman,
  powerAutomate,
  prefect,
  pulumi,
  pydantic,
  pypi,
  ramp,
  razorpay,
  readme,
  render,
  replicate,
  resend,
  rootly,
  rubygems,
  runpod,
  saladcloud,
  salesforce,
  scalingo,
  segment,
  sendgrid,
  sentry,
  settlemint,
  shippo,
  shopify,
  slack,
  sonarqube,
  sourcegraph,
  sqlServer,
  square,
  stripe,
  stytch,
  supabase,
  svix,
  tableau,
  tailscale,
  tavily,
  telegram,
  telnyx,
  tines,
  together,
  triggerDev,
  twitter,
  typeform,
  ubidots,
  unkey,
  upcloud,
  url,
  valTown,
  vercel,
  voiceflow,
  wakatime,
  wandb,
  workos,
  xai,
  xata,
  yandex,
  zapier,
  zoho,
  zuplo,
];
