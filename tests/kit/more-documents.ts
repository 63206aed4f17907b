/** Steps that no document of clients asks for. */
import { parse } from 'graphql'
import type { RequestByReferenceQuery } from '../generated/graphql.js'
import type { StepDocument, StepError } from './request-steps.js'

interface Step {
  id: string
  expectedVersion: number
  idempotencyKey: string
}

type Data<Name extends string> = {
  [Field in Name]: {
    request: {
      id: string
      reference: string
      status: NonNullable<RequestByReferenceQuery['advisoryRequest']>['status']
      version: number
    } | null
    errors: StepError[]
  }
}

function step<Name extends string, More>(mutation: Name): StepDocument<Data<Name>, Step & More> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1)
  return parse(`mutation ${type}($input: ${type}Input!) {
    ${mutation}(input: $input) {
      request { id reference status version }
      errors { code message path rule paragraph }
    }
  }`) as StepDocument<Data<Name>, Step & More>
}

export const NameOfficerDocument = step<'nameOfficer', { handle: string; note?: string }>('nameOfficer')
export const UnnameOfficerDocument = step<'unnameOfficer', { handle: string; note?: string }>('unnameOfficer')
export const ReviseConsultationDocument = step<
  'reviseConsultation',
  { leadEntity: string; consultedEntities: string[]; dueOn?: string }
>('reviseConsultation')
