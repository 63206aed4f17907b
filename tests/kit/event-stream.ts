/** Server-Sent Events of a response, comments left out. Without a name: only an id, up to which everything has come. */
export async function* readEventStream(
  response: Response,
): AsyncGenerator<{ id: string; event: string; data: string }> {
  if (!response.body) return
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string): string =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trim())
          .join('\n')
      if (field('event') || field('id')) yield { id: field('id'), event: field('event'), data: field('data') }
    }
  }
}
