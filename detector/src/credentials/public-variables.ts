// Variables whose names promise a secret and whose values their providers mean for pages and apps. As facts, with
// the page that says so; a name matches at its end, so that `VITE_FIREBASE_API_KEY` and `MY_FIREBASE_API_KEY` do.

interface PublicVariables {
  readonly names: readonly string[];
  /** The page that says that the value may be public. */
  readonly source: string;
}

export const publicVariables: readonly PublicVariables[] = [
  {
    names: ["FIREBASE_API_KEY", "FIREBASE_KEY", "FIREBASE_APIKEY"],
    source: "https://firebase.google.com/docs/projects/api-keys",
  },
  { names: ["VAPID_KEY"], source: "https://firebase.google.com/docs/cloud-messaging/js/client" },
  {
    // loaded by the page itself and restricted to its host
    names: [
      "GOOGLE_MAPS_API_KEY",
      "GOOGLE_MAPS_KEY",
      "GOOGLE_MAP_API_KEY",
      "GOOGLE_MAP_KEY",
      "GMAPS_API_KEY",
      "GMAPS_KEY",
      "MAPS_API_KEY",
    ],
    source: "https://developers.google.com/maps/api-security-best-practices",
  },
  {
    names: ["MAPBOX_TOKEN", "MAPBOX_ACCESS_TOKEN", "MAPBOX_API_KEY", "MAPBOX_KEY", "MAPBOX_API_TOKEN"],
    source: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  },
  { names: ["MAPTILER_KEY", "MAPTILER_API_KEY"], source: "https://docs.maptiler.com/cloud/api/authentication-key/" },
  {
    names: ["ALGOLIA_SEARCH_KEY", "ALGOLIA_SEARCH_API_KEY", "ALGOLIA_SEARCH_ONLY_API_KEY", "DOCSEARCH_API_KEY"],
    source: "https://www.algolia.com/doc/guides/security/api-keys/",
  },
  {
    names: ["POSTHOG_KEY", "POSTHOG_API_KEY", "POSTHOG_TOKEN", "POSTHOG_PROJECT_API_KEY"],
    source: "https://posthog.com/docs/api",
  },
  { names: ["AMPLITUDE_API_KEY", "AMPLITUDE_KEY"], source: "https://amplitude.com/docs/apis/authentication" },
  {
    names: ["MIXPANEL_TOKEN", "MIXPANEL_PROJECT_TOKEN"],
    source: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects",
  },
  { names: ["SEGMENT_WRITE_KEY", "SEGMENT_KEY"], source: "https://segment.com/docs/connections/find-writekey/" },
  {
    names: ["DATADOG_CLIENT_TOKEN", "DD_CLIENT_TOKEN"],
    source: "https://docs.datadoghq.com/account_management/api-app-keys/#client-tokens",
  },
  {
    names: ["ROLLBAR_CLIENT_TOKEN", "ROLLBAR_POST_CLIENT_ITEM_TOKEN"],
    source: "https://docs.rollbar.com/docs/access-tokens",
  },
  { names: ["BUGSNAG_API_KEY", "BUGSNAG_KEY"], source: "https://docs.bugsnag.com/platforms/javascript/" },
  {
    names: ["PADDLE_CLIENT_TOKEN", "PADDLE_CLIENT_SIDE_TOKEN"],
    source: "https://developer.paddle.com/paddlejs/client-side-tokens",
  },
  { names: ["PUSHER_KEY", "PUSHER_APP_KEY"], source: "https://pusher.com/docs/channels/using_channels/connection/" },
  {
    names: ["SHOPIFY_STOREFRONT_ACCESS_TOKEN", "STOREFRONT_ACCESS_TOKEN", "STOREFRONT_API_TOKEN"],
    source: "https://shopify.dev/docs/api/usage/authentication",
  },
  { names: ["STATSIG_CLIENT_KEY", "STATSIG_CLIENT_SDK_KEY"], source: "https://docs.statsig.com/sdk-keys/api-keys" },
  { names: ["GROWTHBOOK_CLIENT_KEY"], source: "https://docs.growthbook.io/lib/js" },
  {
    names: [
      "REVENUECAT_API_KEY",
      "REVENUECAT_APPLE_API_KEY",
      "REVENUECAT_GOOGLE_API_KEY",
      "REVENUECAT_IOS_API_KEY",
      "REVENUECAT_ANDROID_API_KEY",
    ],
    source: "https://www.revenuecat.com/docs/projects/authentication",
  },
  {
    names: ["WEB3FORMS_ACCESS_KEY", "WEB3FORMS_KEY"],
    source: "https://docs.web3forms.com/getting-started/installation",
  },
  {
    names: ["SUPABASE_KEY", "SUPABASE_PUBLISHABLE_DEFAULT_KEY"],
    source: "https://supabase.com/docs/guides/api/api-keys",
  },
  {
    names: ["STORYBLOK_TOKEN", "STORYBLOK_ACCESS_TOKEN", "STORYBLOK_DELIVERY_API_TOKEN"],
    source: "https://www.storyblok.com/docs/concepts/access-tokens",
  },
  { names: ["CONFIGCAT_SDK_KEY"], source: "https://configcat.com/docs/requests/" },
  {
    names: ["RECAPTCHA_KEY", "RECAPTCHA_V2_KEY", "RECAPTCHA_V3_KEY", "RECAPTCHA_SITEKEY"],
    source: "https://developers.google.com/recaptcha/docs/display",
  },
];
