/**
 * GraphiQL, served from here alone: the page makes no request to any other site. Where only some accounts may explore, it
 * is a page to sign in, which tells nothing of the graph and fetches the rest once the hub has let the account in
 * (docs/decisions/0008-explorer.md).
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { SignInOffer } from '../sign-in-mode.js'
import { EXAMPLES } from './documents.js'

const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `worker-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

interface Asset {
  readonly type: string
  readonly etag: string
  readonly compressed: Buffer
}

const JAVASCRIPT = 'text/javascript; charset=utf-8'

/** Where the page stands in production. */
export const EXPLORER = '/explore'

/**
 * The page, with the way to sign in that this hub has.
 * @param isOpen Any document may be sent by anybody; else whoever asks signs in with the grant to explore first.
 */
export function graphiqlPage(response: ServerResponse, offer: SignInOffer, isOpen: boolean): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(html(offer, isOpen))
}

/** Answers `/graphiql/…`; false: there is no such file. */
export async function graphiqlAsset(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const name = /^\/graphiql\/([a-z-]+\.(?:js|css))$/.exec(path)?.[1]
  const asset = name ? (await assets()).get(name) : undefined
  if (!asset) return false
  const headers = { etag: asset.etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }
  if (request.headers['if-none-match'] === asset.etag) {
    response.writeHead(304, headers).end()
  } else {
    response.writeHead(200, { ...headers, 'content-type': asset.type, 'content-encoding': 'gzip' })
    response.end(asset.compressed)
  }
  return true
}

let loading: Promise<ReadonlyMap<string, Asset>> | undefined

/** Nine megabytes, which a hub that nobody looks at with GraphiQL need not load. */
function assets(): Promise<ReadonlyMap<string, Asset>> {
  loading ??= (async () => {
    const bundle = await import('@graphql-yoga/render-graphiql/graphiql')
    const start = await readFile(new URL('./start.js', import.meta.url), 'utf8')
    const files: readonly (readonly [name: string, type: string, content: string])[] = [
      ['start.js', JAVASCRIPT, start],
      ['graphiql.js', JAVASCRIPT, bundle.js],
      ['graphiql.css', 'text/css; charset=utf-8', bundle.css],
      ['editor-worker.js', JAVASCRIPT, bundle.editorWorkerService],
      ['json-worker.js', JAVASCRIPT, bundle.jsonWorker],
      ['graphql-worker.js', JAVASCRIPT, bundle.graphqlWorker],
    ]
    return new Map(
      await Promise.all(files.map(async ([name, type, content]) => [name, await pack(type, content)] as const)),
    )
  })()
  return loading
}

async function pack(type: string, content: string): Promise<Asset> {
  const compressed = await promisify(gzip)(content, { level: 5 })
  return { type, compressed, etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"` }
}

const CHOICE = `<label>Ask as <select id="person"><option value="">a visitor, not signed in</option></select></label>
      <span>Demonstration: nobody is asked for a password, and everybody is invented.</span>`

const tokenForm = (hint: string, isOpen: boolean): string => `<form id="sign-in">
        <label>Token <input id="token" type="password" size="30" autocomplete="off" spellcheck="false"></label>
        <button>Use it</button>
      </form>
      <span id="signed-in">${hint} ${isOpen ? 'Without one you are a visitor.' : 'It must be of an account with the grant to explore.'}</span>`

const HINTS: Readonly<Record<SignInOffer['mode'], string>> = {
  demonstration: 'Demonstration: give the handle of one of its invented people, or an API key; no password is asked.',
  issuer: 'Paste a token of the identity provider, or an API key.',
}

function html(offer: SignInOffer, isOpen: boolean): string {
  const people = offer.mode === 'demonstration' ? offer.people : []
  const data = JSON.stringify({
    isOpen,
    examples: isOpen ? EXAMPLES : [],
    people: people.map(({ handle, role, binding }) => ({
      handle,
      label: `${handle} – ${role}${binding && ` (${binding})`}`,
    })),
  }).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Focalpoint${isOpen ? ': GraphiQL' : ''}</title>
    <link rel="icon" href="data:,">
    <style>
      html, body { height: 100%; margin: 0; }
      body { display: flex; flex-direction: column; }
      #hub-bar { display: flex; gap: 1rem; align-items: center; padding: .4rem 1rem; font: 14px system-ui, sans-serif; background: #14427a; color: #fff; }
      #hub-bar form { display: contents; }
      #hub-bar input, #hub-bar button, #hub-bar select { font: inherit; padding: .15rem .3rem; }
      #hub-bar a { color: inherit; margin-left: auto; }
      #root { flex: 1; min-height: 0; }
      #root > .graphiql-container { height: 100%; }
    </style>
  </head>
  <body>
    <div id="hub-bar">
      <strong>Focalpoint</strong>
      ${people.length > 0 ? CHOICE : tokenForm(HINTS[offer.mode], isOpen)}
      <a href="/">About this hub</a>
    </div>
    <div id="root"></div>
    <noscript>This page needs JavaScript. The graph answers POST /graphql as well.</noscript>
    <script id="hub-data" type="application/json">${data}</script>
    <script type="module" src="/graphiql/start.js"></script>
  </body>
</html>
`
}
