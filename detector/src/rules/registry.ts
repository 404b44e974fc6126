// Generated from the files in providers/ by `npx vitest run test/detector/rules -u`: do not edit.
import ably from "./providers/ably.js";
import adobe from "./providers/adobe.js";
import adyen from "./providers/adyen.js";
import age from "./providers/age.js";
import aikido from "./providers/aikido.js";
import airtable from "./providers/airtable.js";
import aiven from "./providers/aiven.js";
import algolia from "./providers/algolia.js";
import alibabaCloud from "./providers/alibaba-cloud.js";
import amplitude from "./providers/amplitude.js";
import anthropic from "./providers/anthropic.js";
import apify from "./providers/apify.js";
import asaas from "./providers/asaas.js";
import asana from "./providers/asana.js";
import assemblyai from "./providers/assemblyai.js";
import atlassian from "./providers/atlassian.js";
import auth0 from "./providers/auth0.js";
import aws from "./providers/aws.js";
import axiom from "./providers/axiom.js";
import baseten from "./providers/baseten.js";
import bitwarden from "./providers/bitwarden.js";
import box from "./providers/box.js";
import braintree from "./providers/braintree.js";
import braintrust from "./providers/braintrust.js";
import brave from "./providers/brave.js";
import brevo from "./providers/brevo.js";
import browserbase from "./providers/browserbase.js";
import buildkite from "./providers/buildkite.js";
import calCom from "./providers/cal-com.js";
import canva from "./providers/canva.js";
import cerebras from "./providers/cerebras.js";
import checkly from "./providers/checkly.js";
import checkoutCom from "./providers/checkout-com.js";
import circleci from "./providers/circleci.js";
import clerk from "./providers/clerk.js";
import clickhouse from "./providers/clickhouse.js";
import clickup from "./providers/clickup.js";
import clojars from "./providers/clojars.js";
import cloudflare from "./providers/cloudflare.js";
import cloudinary from "./providers/cloudinary.js";
import cloudsmith from "./providers/cloudsmith.js";
import cockroachdb from "./providers/cockroachdb.js";
import codecov from "./providers/codecov.js";
import cohere from "./providers/cohere.js";
import composio from "./providers/composio.js";
import configcat from "./providers/configcat.js";
import confluent from "./providers/confluent.js";
import contentful from "./providers/contentful.js";
import convex from "./providers/convex.js";
import courier from "./providers/courier.js";
import cratesIo from "./providers/crates-io.js";
import cursor from "./providers/cursor.js";
import customerIo from "./providers/customer-io.js";
import databento from "./providers/databento.js";
import databricks from "./providers/databricks.js";
import datadog from "./providers/datadog.js";
import datastax from "./providers/datastax.js";
import daytona from "./providers/daytona.js";
import deepgram from "./providers/deepgram.js";
import deepseek from "./providers/deepseek.js";
import definedNetworking from "./providers/defined-networking.js";
import deno from "./providers/deno.js";
import devcycle from "./providers/devcycle.js";
import devin from "./providers/devin.js";
import digitalocean from "./providers/digitalocean.js";
import discord from "./providers/discord.js";
import docker from "./providers/docker.js";
import doppler from "./providers/doppler.js";
import dotenv from "./providers/dotenv.js";
import dotenvx from "./providers/dotenvx.js";
import drone from "./providers/drone.js";
import dropbox from "./providers/dropbox.js";
import duffel from "./providers/duffel.js";
import dynatrace from "./providers/dynatrace.js";
import e2b from "./providers/e2b.js";
import easypost from "./providers/easypost.js";
import ebay from "./providers/ebay.js";
import elastic from "./providers/elastic.js";
import elevenlabs from "./providers/elevenlabs.js";
import endorLabs from "./providers/endor-labs.js";
import exa from "./providers/exa.js";
import exampleApi from "./providers/example-api.js";
import exoscale from "./providers/exoscale.js";
import fal from "./providers/fal.js";
import fastly from "./providers/fastly.js";
import figma from "./providers/figma.js";
import firecrawl from "./providers/firecrawl.js";
import fireworksAi from "./providers/fireworks-ai.js";
import fleetbase from "./providers/fleetbase.js";
import flutterwave from "./providers/flutterwave.js";
import flyIo from "./providers/fly-io.js";
import forerunner from "./providers/forerunner.js";
import forg from "./providers/forg.js";
import foura from "./providers/foura.js";
import foxreach from "./providers/foxreach.js";
import frameIo from "./providers/frame-io.js";
import gitea from "./providers/gitea.js";
import github from "./providers/github.js";
import gitlab from "./providers/gitlab.js";
import gocardless from "./providers/gocardless.js";
import google from "./providers/google.js";
import grafana from "./providers/grafana.js";
import groq from "./providers/groq.js";
import harness from "./providers/harness.js";
import hashicorp from "./providers/hashicorp.js";
import helicone from "./providers/helicone.js";
import heroku from "./providers/heroku.js";
import hetzner from "./providers/hetzner.js";
import honeycomb from "./providers/honeycomb.js";
import http from "./providers/http.js";
import hubspot from "./providers/hubspot.js";
import huggingFace from "./providers/hugging-face.js";
import ibmCloud from "./providers/ibm-cloud.js";
import infisical from "./providers/infisical.js";
import influxdb from "./providers/influxdb.js";
import infracost from "./providers/infracost.js";
import inngest from "./providers/inngest.js";
import intercom from "./providers/intercom.js";
import intra42 from "./providers/intra42.js";
import ionic from "./providers/ionic.js";
import jfrog from "./providers/jfrog.js";
import jinaAi from "./providers/jina-ai.js";
import jumpcloud from "./providers/jumpcloud.js";
import jwk from "./providers/jwk.js";
import jwt from "./providers/jwt.js";
import kagi from "./providers/kagi.js";
import klaviyo from "./providers/klaviyo.js";
import langfuse from "./providers/langfuse.js";
import langsmith from "./providers/langsmith.js";
import lark from "./providers/lark.js";
import launchdarkly from "./providers/launchdarkly.js";
import lichess from "./providers/lichess.js";
import npm from "./providers/npm.js";
import onepassword from "./providers/onepassword.js";
import openai from "./providers/openai.js";
import otpauth from "./providers/otpauth.js";
import pem from "./providers/pem.js";
import putty from "./providers/putty.js";
import slack from "./providers/slack.js";
import stripe from "./providers/stripe.js";
import url from "./providers/url.js";
import type { Provider } from "./rule.js";

/** All built-in providers, by id. */
export const providers: readonly Provider[] = [
  ably,
  adobe,
  adyen,
  age,
  aikido,
  airtable,
  aiven,
  algolia,
  alibabaCloud,
  amplitude,
  anthropic,
  apify,
  asaas,
  asana,
  assemblyai,
  atlassian,
  auth0,
  aws,
  axiom,
  baseten,
  bitwarden,
  box,
  braintree,
  braintrust,
  brave,
  brevo,
  browserbase,
  buildkite,
  calCom,
  canva,
  cerebras,
  checkly,
  checkoutCom,
  circleci,
  clerk,
  clickhouse,
  clickup,
  clojars,
  cloudflare,
  cloudinary,
  cloudsmith,
  cockroachdb,
  codecov,
  cohere,
  composio,
  configcat,
  confluent,
  contentful,
  convex,
  courier,
  cratesIo,
  cursor,
  customerIo,
  databento,
  databricks,
  datadog,
  datastax,
  daytona,
  deepgram,
  deepseek,
  definedNetworking,
  deno,
  devcycle,
  devin,
  digitalocean,
  discord,
  docker,
  doppler,
  dotenv,
  dotenvx,
  drone,
  dropbox,
  duffel,
  dynatrace,
  e2b,
  easypost,
  ebay,
  elastic,
  elevenlabs,
  endorLabs,
  exa,
  exampleApi,
  exoscale,
  fal,
  fastly,
  figma,
  firecrawl,
  fireworksAi,
  fleetbase,
  flutterwave,
  flyIo,
  forerunner,
  forg,
  foura,
  foxreach,
  frameIo,
  gitea,
  github,
  gitlab,
  gocardless,
  google,
  grafana,
  groq,
  harness,
  hashicorp,
  helicone,
  heroku,
  hetzner,
  honeycomb,
  http,
  hubspot,
  huggingFace,
  ibmCloud,
  infisical,
  influxdb,
  infracost,
  inngest,
  intercom,
  intra42,
  ionic,
  jfrog,
  jinaAi,
  jumpcloud,
  jwk,
  jwt,
  kagi,
  klaviyo,
  langfuse,
  langsmith,
  lark,
  launchdarkly,
  lichess,
  npm,
  onepassword,
  openai,
  otpauth,
  pem,
  putty,
  slack,
  stripe,
  url,
];
