// Runs in the browser: starts GraphiQL with a bar that says as whom to ask, where the hub lets that one explore.
const KEY = 'focalpoint:person'
const { examples, people, isOpen } = JSON.parse(document.querySelector('#hub-data').textContent)

// For this tab alone, and until it is closed.
let token = sessionStorage.getItem(KEY) ?? ''

// An open socket keeps the person it was opened as, so a new choice begins anew. Tabs are kept by GraphiQL.
function beginAs(chosen) {
  sessionStorage.setItem(KEY, chosen)
  location.reload()
}

function tell(text) {
  document.querySelector('#signed-in').textContent = text
}

const choice = document.querySelector('#person')
if (choice) {
  for (const { handle, label } of people) choice.add(new Option(label, handle))
  choice.value = token
  if (choice.selectedIndex < 0) choice.value = ''
  token = choice.value
  choice.addEventListener('change', () => beginAs(choice.value))
} else {
  document.querySelector('#sign-in').addEventListener('submit', (event) => {
    event.preventDefault()
    beginAs(document.querySelector('#token').value.trim())
  })
  if (token) tell('A token is in use. To end that, use an empty one.')
}
const signedIn = token ? { authorization: `Bearer ${token}` } : {}

const worker = (name) => `/graphiql/${name}.js`
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    worker(label === 'json' ? 'json-worker' : label === 'graphql' ? 'graphql-worker' : 'editor-worker'),
}

// A document that is registered nowhere: answered to those who may explore.
async function mayExplore() {
  if (!token) return false
  const headers = { ...signedIn, 'content-type': 'application/json' }
  const response = await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ __typename }"}' })
  const { data, errors } = await response.json()
  if (data) return true
  tell(
    response.status === 401 ? errors[0].message : 'This account has no grant to explore. Ask an administrator for it.',
  )
  return false
}

// The address of the page keeps the document of the current tab, which would come back beside the tabs.
if (location.search) history.replaceState({}, '', location.pathname)

// GraphiQL opens one more tab unless it is asked to begin with what the last one held; and on a first visit it shows the
// document of the first tab without its variables.
const { tabs = [], activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}')
const first = tabs[activeTabIndex] ?? examples[0]

const style = document.createElement('link')
style.rel = 'stylesheet'
style.href = '/graphiql/graphiql.css'
const script = document.createElement('script')
script.src = '/graphiql/graphiql.js'
script.addEventListener('load', () => {
  self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    title: 'Focalpoint',
    logo: '<span></span>',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    additionalHeaders: signedIn,
    connectionParams: signedIn,
    ...(examples.length > 0 ? { defaultTabs: examples } : {}),
    ...(first ? { initialQuery: first.query ?? '', initialVariables: first.variables ?? '' } : {}),
    shouldPersistHeaders: false,
  })
})
if (isOpen || (await mayExplore())) {
  document.head.append(style)
  document.body.append(script)
}
