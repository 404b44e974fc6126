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
import linkedin from "./providers/linkedin.js";
import linode from "./providers/linode.js";
import litellm from "./providers/litellm.js";
import llamaindex from "./providers/llamaindex.js";
import lob from "./providers/lob.js";
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
import modal from "./providers/modal.js";
import mollie from "./providers/mollie.js";
import mongodb from "./providers/mongodb.js";
import moonshot from "./providers/moonshot.js";
import neon from "./providers/neon.js";
import netlify from "./providers/netlify.js";
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
import onesignal from "./providers/onesignal.js";
import onfido from "./providers/onfido.js";
import openai from "./providers/openai.js";
import openrouter from "./providers/openrouter.js";
import openshift from "./providers/openshift.js";
import opsgenie from "./providers/opsgenie.js";
import ory from "./providers/ory.js";
import ovh from "./providers/ovh.js";
import packagist from "./providers/packagist.js";
import paddle from "./providers/paddle.js";
import pagarme from "./providers/pagarme.js";
import pagerduty from "./providers/pagerduty.js";
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
import posthog from "./providers/posthog.js";
import postman from "./providers/postman.js";
import postmark from "./providers/postmark.js";
import powerAutomate from "./providers/power-automate.js";
import prefect from "./providers/prefect.js";
import pulumi from "./providers/pulumi.js";
import pusher from "./providers/pusher.js";
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
import shippo from "./providers/shippo.js";
import shopify from "./providers/shopify.js";
import slack from "./providers/slack.js";
import snyk from "./providers/snyk.js";
import sonarqube from "./providers/sonarqube.js";
import sourcegraph from "./providers/sourcegraph.js";
import splunk from "./providers/splunk.js";
import spotify from "./providers/spotify.js";
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
import tines from "./providers/tines.js";
import together from "./providers/together.js";
import travis from "./providers/travis.js";
import triggerDev from "./providers/trigger-dev.js";
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
import workos from "./providers/workos.js";
import xai from "./providers/xai.js";
import xata from "./providers/xata.js";
import yandex from "./providers/yandex.js";
import zapier from "./providers/zapier.js";
import zendesk from "./providers/zendesk.js";
import zhipu from "./providers/zhipu.js";
import zoho from "./providers/zoho.js";
import zuplo from "./providers/zuplo.js";
import type { Provider } from "./rule.js";

/** All built-in providers, by id. In bundles each is evaluated when it is first asked for: scripts/bundled-rules.mjs. */
export const providerLoaders: readonly (() => Provider)[] = [
  () => anthropic,
  () => aws,
  () => azure,
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
  () => linear,
  () => linkedin,
  () => linode,
  () => litellm,
  () => llamaindex,
  () => lob,
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
  () => modal,
  () => mollie,
  () => mongodb,
  () => moonshot,
  () => neon,
  () => netlify,
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
  () => onesignal,
  () => onfido,
  () => openai,
  () => openrouter,
  () => openshift,
  () => opsgenie,
  () => ory,
  () => ovh,
  () => packagist,
  () => paddle,
  () => pagarme,
  () => pagerduty,
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
  () => posthog,
  () => postman,
  () => postmark,
  () => powerAutomate,
  () => prefect,
  () => pulumi,
  () => pusher,
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
  () => shippo,
  () => shopify,
  () => slack,
  () => snyk,
  () => sonarqube,
  () => sourcegraph,
  () => splunk,
  () => spotify,
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
  () => tines,
  () => together,
  () => travis,
  () => triggerDev,
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
  () => workos,
  () => xai,
  () => xata,
  () => yandex,
  () => zapier,
  () => zendesk,
  () => zhipu,
  () => zoho,
  () => zuplo,
];
