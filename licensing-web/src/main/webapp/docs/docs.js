'use strict';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function followColourScheme() {
  document.documentElement.classList.toggle('dark-mode', dark.matches);
}

/*
 * A browser lets no page set the Date header, so a signed call cannot be tried out from here: offer only what works.
 */
const tryOutWhatWorks = {
  statePlugins: {
    spec: {
      wrapSelectors: {
        allowTryItOutFor: () => (state, path) =>
          path.startsWith('/api/v1/') || ['/api/v4/.well-known', '/api/v4/jwks'].includes(path),
      },
    },
  },
};

dark.addEventListener('change', followColourScheme);
followColourScheme();

SwaggerUIBundle({
  url: 'openapi.yaml',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  plugins: [tryOutWhatWorks],
  validatorUrl: null,
  onComplete: () => document.getElementById('servers')?.setAttribute('aria-label', 'Server'),
});
