/** The page at `/`. */
import { EXPLORER } from './graphiql/page.js'
import type { SignInOffer } from './sign-in-mode.js'

export function landingPage(offer: SignInOffer, isOpen: boolean): string {
  const links = [
    isOpen
      ? ['/graphql', 'GraphiQL: ask the graph, and watch it live']
      : [EXPLORER, 'Ask the graph, and watch it live: with the grant to explore'],
    ['/healthz', 'Health'],
    ['/readyz', 'Readiness'],
    ['/metrics', 'Metrics'],
  ].map(([href, text]) => `<li><a href="${href}">${text}</a>`)
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Focalpoint</title>
    <link rel="icon" href="data:,">
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      td { padding: .1rem 1.5rem .1rem 0; }
    </style>
  </head>
  <body>
    <h1>Focalpoint</h1>
    <p>The coordination hub for United Nations policing: entities, police advisory requests, specialized police teams
    and deployments in one graph, live.</p>
    <ul>${links.join('')}</ul>
    <p>The graph answers at <code>/graphql</code>: POST, GET for queries, Server-Sent Events, and WebSocket
    (<code>graphql-transport-ws</code>). How to run the hub stands in <code>docs/operations.md</code>.</p>
    ${signIn(offer)}
  </body>
</html>
`
}

function signIn(offer: SignInOffer): string {
  if (offer.mode === 'issuer') {
    return `<h2>Sign-in</h2>
    <p>This hub takes tokens of the identity provider <code>${escaped(offer.issuer)}</code>: send
    <code>Authorization: Bearer &lt;token&gt;</code>. Partner systems send an API key in the same place. An administrator
    of the hub makes accounts and keys.</p>`
  }
  const rows = offer.people.map(
    ({ handle, role, binding }) => `<tr><td><code>${handle}</code><td>${role}<td>${binding}`,
  )
  return `<h2>Demonstration sign-in</h2>
    <p>This hub is a demonstration: it asks for no password, and listens on this machine alone. Send
    <code>Authorization: Bearer &lt;handle&gt;</code>. The people and their requests are invented.</p>
    ${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
