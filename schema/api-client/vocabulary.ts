import type { ApiScope as ApiScopeValue } from '../../prisma/generated/client/enums.js'
import { enumeration } from '../enum.js'

export const ApiScope = enumeration<ApiScopeValue>('ApiScope', 'What an API key permits.', {
  READ: 'To ask queries. Every key has it.',
  SUBSCRIBE: 'To follow changes live.',
  WRITE: 'To send mutations, as far as the role of the account lets it.',
})
