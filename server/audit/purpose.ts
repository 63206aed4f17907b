/** What a caller says that it asks for, as a reference to where that is on file: no text in which persons could be named. */
import { GraphQLError } from 'graphql'

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,99}$/

/** @throws GraphQLError `VALIDATION` when it is no reference. */
export function statedPurpose(header: string | null): string | undefined {
  if (header === null) return undefined
  const text = header.trim()
  if (REFERENCE.test(text)) return text
  throw new GraphQLError(
    'X-Purpose is a reference of up to 100 letters, digits, spaces and `._:/-`, for example `OIOS 2026/117`.',
    { extensions: { code: 'VALIDATION', http: { status: 400 } } },
  )
}
