/** Starts the hub that the settings describe, greets, and stops it in good order when asked to. */
import { destination, pino } from 'pino'
import { schema } from '../schema/index.js'
import { seedDemo } from '../seeds/demo/seed.js'
import { seedReport } from '../seeds/report/seed.js'
import { type Environment, settingsInForce } from './environment.js'
import { EXPLORER } from './graphiql/page.js'
import { createHub, type Hub } from './hub.js'
import { whenChanged } from './seeding.js'
import { signInOffer } from './sign-in-mode.js'

const report = whenChanged(
  'report',
  [new URL('../seeds/report/', import.meta.url), new URL('../seeds/names/', import.meta.url)],
  ({ client }, _now, progress) => seedReport(client, progress),
)

const say = (line = ''): boolean => process.stdout.write(`${line}\n`)

export async function start(environment: Environment): Promise<void> {
  const hub = await createHub({
    environment,
    schema,
    // Invented people and cases have no place among real ones.
    seeds: environment.OIDC_ISSUER === undefined ? [report, seedDemo] : [report],
    logger: pino({ level: environment.LOG_LEVEL }, destination(2)),
    progress: say,
  })
  const leave = leaving(hub)
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
  // Since the process began.
  await greet(hub, environment, performance.now())
}

async function greet(hub: Hub, environment: Environment, milliseconds: number): Promise<void> {
  const offer = await signInOffer(environment, hub.database)
  say()
  say(`Focalpoint is ready after ${(milliseconds / 1_000).toFixed(1)} s.`)
  if (environment.HUB_PROFILE === 'development') say(`  GraphiQL  ${hub.url}`)
  else say(`  GraphiQL  ${hub.origin}${EXPLORER}, with the grant to explore`)
  say(`  About     ${hub.origin}/`)
  say(`  Health    ${hub.origin}/healthz, ${hub.origin}/readyz, ${hub.origin}/metrics`)
  say()
  if (offer.mode === 'demonstration') {
    say('Demonstration sign-in: send `Authorization: Bearer <handle>`. The people are invented.')
    for (const { handle, role, binding } of offer.people) say(`  ${handle.padEnd(18)} ${role} ${binding}`.trimEnd())
  } else {
    say(`Sign-in: send \`Authorization: Bearer <token>\` with a token of ${offer.issuer}, or an API key.`)
    if ((await hub.database.client.account.count({ where: { origin: { not: 'DEMO' } } })) === 0) {
      say('There is no account yet. Make the first administrator: npm run account -- create (docs/sign-in.md).')
    }
  }
  say()
  say(`Settings: ${settingsInForce(environment).join(' ')}`)
  if (hub.database.kind === 'embedded') {
    say(
      'The embedded database outlives a killed process, but not a power cut: it never waits for the disk. Set DATABASE_URL for real service.',
    )
  }
  say('Stop with Ctrl-C.')
}

/** A second signal no longer waits; but npm passes on what the terminal has sent already, so one at once is the same. */
function leaving(hub: Hub): () => void {
  let asked: number | undefined
  return () => {
    if (asked !== undefined) {
      if (performance.now() - asked > 1_000) process.exit(130)
      return
    }
    asked = performance.now()
    say('Stopping…')
    hub.close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`Stopped badly: ${error instanceof Error ? error.message : String(error)}\n`)
        process.exit(1)
      },
    )
  }
}
