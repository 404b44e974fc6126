// Generated from the files in providers/ by `npx vitest run test/detector/rules -u`: do not edit.
import ably from "./providers/ably.js";
import adafruit from "./providers/adafruit.js";
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
import azure from "./providers/azure.js";
import baseten from "./providers/baseten.js";
import bitcoin from "./providers/bitcoin.js";
import bitwarden from "./providers/bitwarden.js";
import blynk from "./providers/blynk.js";
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
import cisco from "./providers/cisco.js";
import clerk from "./providers/clerk.js";
import clickhouse from "./providers/clickhouse.js";
import clickup from "./providers/clickup.js";
import clojars from "./providers/clojars.js";
import cloudflare from "./providers/cloudflare.js";
import cloudinary from "./providers/cloudinary.js";
import cloudsmith from "./providers/cloudsmith.js";
import cockroachdb from "./providers/cockroachdb.js";
import codeClimate from "./providers/code-climate.js";
import codecov from "./providers/codecov.js";
import cohere from "./providers/cohere.js";
import commandLine from "./providers/command-line.js";
import composio from "./providers/composio.js";
import configcat from "./providers/configcat.js";
import confluent from "./providers/confluent.js";
import contentful from "./providers/contentful.js";
import convex from "./providers/convex.js";
import cookie from "./providers/cookie.js";
import courier from "./providers/courier.js";
import cratesIo from "./providers/crates-io.js";
import curl from "./providers/curl.js";
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
import dependencyTrack from "./providers/dependency-track.js";
import devcycle from "./providers/devcycle.js";
import devin from "./providers/devin.js";
import digitalocean from "./providers/digitalocean.js";
import discord from "./providers/discord.js";
import django from "./providers/django.js";
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
import gcNotify from "./providers/gc-notify.js";
import generic from "./providers/generic.js";
import gitea from "./providers/gitea.js";
import github from "./providers/github.js";
import gitlab from "./providers/gitlab.js";
import gocardless from "./providers/gocardless.js";
import google from "./providers/google.js";
import gradle from "./providers/gradle.js";
import grafana from "./providers/grafana.js";
import greptile from "./providers/greptile.js";
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
import jenkins from "./providers/jenkins.js";
import jfrog from "./providers/jfrog.js";
import jinaAi from "./providers/jina-ai.js";
import jumpcloud from "./providers/jumpcloud.js";
import jwk from "./providers/jwk.js";
import jwt from "./providers/jwt.js";
import kagi from "./providers/kagi.js";
import klaviyo from "./providers/klaviyo.js";
import kubernetes from "./providers/kubernetes.js";
import langfuse from "./providers/langfuse.js";
import langsmith from "./providers/langsmith.js";
import lark from "./providers/lark.js";
import launchdarkly from "./providers/launchdarkly.js";
import lichess from "./providers/lichess.js";
import linear from "./providers/linear.js";
import linkedin from "./providers/linkedin.js";
import linode from "./providers/linode.js";
import litellm from "./providers/litellm.js";
import llamaindex from "./providers/llamaindex.js";
import lob from "./providers/lob.js";
import loginCall from "./providers/login-call.js";
import mailchimp from "./providers/mailchimp.js";
import mailersend from "./providers/mailersend.js";
import mailgun from "./providers/mailgun.js";
import mailjet from "./providers/mailjet.js";
import mapbox from "./providers/mapbox.js";
import maxmind from "./providers/maxmind.js";
import meilisearch from "./providers/meilisearch.js";
import mercury from "./providers/mercury.js";
import mergify from "./providers/mergify.js";
import messagebird from "./providers/messagebird.js";
import meta from "./providers/meta.js";
import microsoftTeams from "./providers/microsoft-teams.js";
import midtrans from "./providers/midtrans.js";
import minimax from "./providers/minimax.js";
import mistral from "./providers/mistral.js";
import mixpanel from "./providers/mixpanel.js";
import mnemonic from "./providers/mnemonic.js";
import modal from "./providers/modal.js";
import mollie from "./providers/mollie.js";
import mongodb from "./providers/mongodb.js";
import moonshot from "./providers/moonshot.js";
import neon from "./providers/neon.js";
import netlify from "./providers/netlify.js";
import netrc from "./providers/netrc.js";
import newRelic from "./providers/new-relic.js";
import ngrok from "./providers/ngrok.js";
import nightfall from "./providers/nightfall.js";
import notion from "./providers/notion.js";
import npm from "./providers/npm.js";
import nuget from "./providers/nuget.js";
import nvidia from "./providers/nvidia.js";
import octopusDeploy from "./providers/octopus-deploy.js";
import okta from "./providers/okta.js";
import ollama from "./providers/ollama.js";
import onepassword from "./providers/onepassword.js";
import onesignal from "./providers/onesignal.js";
import onfido from "./providers/onfido.js";
import openai from "./providers/openai.js";
import openrouter from "./providers/openrouter.js";
import openshift from "./providers/openshift.js";
import openweather from "./providers/openweather.js";
import opsgenie from "./providers/opsgenie.js";
import ory from "./providers/ory.js";
import otpauth from "./providers/otpauth.js";
import ovh from "./providers/ovh.js";
import packagist from "./providers/packagist.js";
import paddle from "./providers/paddle.js";
import pagarme from "./providers/pagarme.js";
import pagerduty from "./providers/pagerduty.js";
import passwordHash from "./providers/password-hash.js";
import paypal from "./providers/paypal.js";
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
import postgres from "./providers/postgres.js";
import posthog from "./providers/posthog.js";
import postman from "./providers/postman.js";
import postmark from "./providers/postmark.js";
import powerAutomate from "./providers/power-automate.js";
import prefect from "./providers/prefect.js";
import pubnub from "./providers/pubnub.js";
import pulumi from "./providers/pulumi.js";
import pusher from "./providers/pusher.js";
import putty from "./providers/putty.js";
import pydantic from "./providers/pydantic.js";
import pypi from "./providers/pypi.js";
import railway from "./providers/railway.js";
import ramp from "./providers/ramp.js";
import razorpay from "./providers/razorpay.js";
import readme from "./providers/readme.js";
import recharge from "./providers/recharge.js";
import render from "./providers/render.js";
import replicate from "./providers/replicate.js";
import resend from "./providers/resend.js";
import rollbar from "./providers/rollbar.js";
import rootly from "./providers/rootly.js";
import rubygems from "./providers/rubygems.js";
import runpod from "./providers/runpod.js";
import saladcloud from "./providers/saladcloud.js";
import salesforce from "./providers/salesforce.js";
import sanity from "./providers/sanity.js";
import scaleway from "./providers/scaleway.js";
import scalingo from "./providers/scalingo.js";
import segment from "./providers/segment.js";
import sendgrid from "./providers/sendgrid.js";
import sentry from "./providers/sentry.js";
import settlemint from "./providers/settlemint.js";
import shell from "./providers/shell.js";
import shippo from "./providers/shippo.js";
import shopify from "./providers/shopify.js";
import sidekiq from "./providers/sidekiq.js";
import slack from "./providers/slack.js";
import snyk from "./providers/snyk.js";
import sonarqube from "./providers/sonarqube.js";
import sourcegraph from "./providers/sourcegraph.js";
import splunk from "./providers/splunk.js";
import spotify from "./providers/spotify.js";
import sql from "./providers/sql.js";
import sqlServer from "./providers/sql-server.js";
import square from "./providers/square.js";
import stability from "./providers/stability.js";
import statsig from "./providers/statsig.js";
import storyblok from "./providers/storyblok.js";
import stripe from "./providers/stripe.js";
import stytch from "./providers/stytch.js";
import sumologic from "./providers/sumologic.js";
import supabase from "./providers/supabase.js";
import svix from "./providers/svix.js";
import tableau from "./providers/tableau.js";
import tailscale from "./providers/tailscale.js";
import tavily from "./providers/tavily.js";
import telegram from "./providers/telegram.js";
import telnyx from "./providers/telnyx.js";
import terraform from "./providers/terraform.js";
import thingsboard from "./providers/thingsboard.js";
import tines from "./providers/tines.js";
import together from "./providers/together.js";
import travis from "./providers/travis.js";
import triggerDev from "./providers/trigger-dev.js";
import truenas from "./providers/truenas.js";
import twilio from "./providers/twilio.js";
import twitch from "./providers/twitch.js";
import twitter from "./providers/twitter.js";
import typeform from "./providers/typeform.js";
import ubidots from "./providers/ubidots.js";
import unkey from "./providers/unkey.js";
import upcloud from "./providers/upcloud.js";
import upstash from "./providers/upstash.js";
import uptimerobot from "./providers/uptimerobot.js";
import url from "./providers/url.js";
import valTown from "./providers/val-town.js";
import vercel from "./providers/vercel.js";
import voiceflow from "./providers/voiceflow.js";
import vonage from "./providers/vonage.js";
import voyage from "./providers/voyage.js";
import vultr from "./providers/vultr.js";
import wakatime from "./providers/wakatime.js";
import wandb from "./providers/wandb.js";
import wireguard from "./providers/wireguard.js";
import workos from "./providers/workos.js";
import xai from "./providers/xai.js";
import xata from "./providers/xata.js";
import xmlKey from "./providers/xml-key.js";
import yandex from "./providers/yandex.js";
import zapier from "./providers/zapier.js";
import zendesk from "./providers/zendesk.js";
import zhipu from "./providers/zhipu.js";
import zoho from "./providers/zoho.js";
import zuplo from "./providers/zuplo.js";
import type { Provider } from "./rule.js";

/** All built-in providers, by id. In bundles each is evaluated when it is first asked for: scripts/bundled-rules.mjs. */
export const providerLoaders: readonly (() => Provider)[] = [
  () => ably,
  () => adafruit,
  () => adobe,
  () => adyen,
  () => age,
  () => aikido,
  () => airtable,
  () => aiven,
  () => algolia,
  () => alibabaCloud,
  () => amplitude,
  () => anthropic,
  () => apify,
  () => asaas,
  () => asana,
  () => assemblyai,
  () => atlassian,
  () => auth0,
  () => aws,
  () => axiom,
  () => azure,
  () => baseten,
  () => bitcoin,
  () => bitwarden,
  () => blynk,
  () => box,
  () => braintree,
  () => braintrust,
  () => brave,
  () => brevo,
  () => browserbase,
  () => buildkite,
  () => calCom,
  () => canva,
  () => cerebras,
  () => checkly,
  () => checkoutCom,
  () => circleci,
  () => cisco,
  () => clerk,
  () => clickhouse,
  () => clickup,
  () => clojars,
  () => cloudflare,
  () => cloudinary,
  () => cloudsmith,
  () => cockroachdb,
  () => codeClimate,
  () => codecov,
  () => cohere,
  () => commandLine,
  () => composio,
  () => configcat,
  () => confluent,
  () => contentful,
  () => convex,
  () => cookie,
  () => courier,
  () => cratesIo,
  () => curl,
  () => cursor,
  () => customerIo,
  () => databento,
  () => databricks,
  () => datadog,
  () => datastax,
  () => daytona,
  () => deepgram,
  () => deepseek,
  () => definedNetworking,
  () => deno,
  () => dependencyTrack,
  () => devcycle,
  () => devin,
  () => digitalocean,
  () => discord,
  () => django,
  () => docker,
  () => doppler,
  () => dotenv,
  () => dotenvx,
  () => drone,
  () => dropbox,
  () => duffel,
  () => dynatrace,
  () => e2b,
  () => easypost,
  () => ebay,
  () => elastic,
  () => elevenlabs,
  () => endorLabs,
  () => exa,
  () => exampleApi,
  () => exoscale,
  () => fal,
  () => fastly,
  () => figma,
  () => firecrawl,
  () => fireworksAi,
  () => fleetbase,
  () => flutterwave,
  () => flyIo,
  () => forerunner,
  () => forg,
  () => foura,
  () => foxreach,
  () => frameIo,
  () => gcNotify,
  () => generic,
  () => gitea,
  () => github,
  () => gitlab,
  () => gocardless,
  () => google,
  () => gradle,
  () => grafana,
  () => greptile,
  () => groq,
  () => harness,
  () => hashicorp,
  () => helicone,
  () => heroku,
  () => hetzner,
  () => honeycomb,
  () => http,
  () => hubspot,
  () => huggingFace,
  () => ibmCloud,
  () => infisical,
  () => influxdb,
  () => infracost,
  () => inngest,
  () => intercom,
  () => intra42,
  () => ionic,
  () => jenkins,
  () => jfrog,
  () => jinaAi,
  () => jumpcloud,
  () => jwk,
  () => jwt,
  () => kagi,
  () => klaviyo,
  () => kubernetes,
  () => langfuse,
  () => langsmith,
  () => lark,
  () => launchdarkly,
  () => lichess,
  () => linear,
  () => linkedin,
  () => linode,
  () => litellm,
  () => llamaindex,
  () => lob,
  () => loginCall,
  () => mailchimp,
  () => mailersend,
  () => mailgun,
  () => mailjet,
  () => mapbox,
  () => maxmind,
  () => meilisearch,
  () => mercury,
  () => mergify,
  () => messagebird,
  () => meta,
  () => microsoftTeams,
  () => midtrans,
  () => minimax,
  () => mistral,
  () => mixpanel,
  () => mnemonic,
  () => modal,
  () => mollie,
  () => mongodb,
  () => moonshot,
  () => neon,
  () => netlify,
  () => netrc,
  () => newRelic,
  () => ngrok,
  () => nightfall,
  () => notion,
  () => npm,
  () => nuget,
  () => nvidia,
  () => octopusDeploy,
  () => okta,
  () => ollama,
  () => onepassword,
  () => onesignal,
  () => onfido,
  () => openai,
  () => openrouter,
  () => openshift,
  () => openweather,
  () => opsgenie,
  () => ory,
  () => otpauth,
  () => ovh,
  () => packagist,
  () => paddle,
  () => pagarme,
  () => pagerduty,
  () => passwordHash,
  () => paypal,
  () => paystack,
  () => pem,
  () => perplexity,
  () => persona,
  () => pinecone,
  () => pinterest,
  () => plaid,
  () => planetscale,
  () => polar,
  () => portainer,
  () => postgres,
  () => posthog,
  () => postman,
  () => postmark,
  () => powerAutomate,
  () => prefect,
  () => pubnub,
  () => pulumi,
  () => pusher,
  () => putty,
  () => pydantic,
  () => pypi,
  () => railway,
  () => ramp,
  () => razorpay,
  () => readme,
  () => recharge,
  () => render,
  () => replicate,
  () => resend,
  () => rollbar,
  () => rootly,
  () => rubygems,
  () => runpod,
  () => saladcloud,
  () => salesforce,
  () => sanity,
  () => scaleway,
  () => scalingo,
  () => segment,
  () => sendgrid,
  () => sentry,
  () => settlemint,
  () => shell,
  () => shippo,
  () => shopify,
  () => sidekiq,
  () => slack,
  () => snyk,
  () => sonarqube,
  () => sourcegraph,
  () => splunk,
  () => spotify,
  () => sql,
  () => sqlServer,
  () => square,
  () => stability,
  () => statsig,
  () => storyblok,
  () => stripe,
  () => stytch,
  () => sumologic,
  () => supabase,
  () => svix,
  () => tableau,
  () => tailscale,
  () => tavily,
  () => telegram,
  () => telnyx,
  () => terraform,
  () => thingsboard,
  () => tines,
  () => together,
  () => travis,
  () => triggerDev,
  () => truenas,
  () => twilio,
  () => twitch,
  () => twitter,
  () => typeform,
  () => ubidots,
  () => unkey,
  () => upcloud,
  () => upstash,
  () => uptimerobot,
  () => url,
  () => valTown,
  () => vercel,
  () => voiceflow,
  () => vonage,
  () => voyage,
  () => vultr,
  () => wakatime,
  () => wandb,
  () => wireguard,
  () => workos,
  () => xai,
  () => xata,
  () => xmlKey,
  () => yandex,
  () => zapier,
  () => zendesk,
  () => zhipu,
  () => zoho,
  () => zuplo,
];
