/** Who may send documents that are not registered: a grant that an account has beside its role. */
import type { PrismaClient } from './generated/client/client.js'

export async function mayExplore(client: PrismaClient, accountId: string): Promise<boolean> {
  const account = await client.account.findUnique({
    where: { id: accountId },
    select: { status: true, mayExplore: true },
  })
  return account?.status === 'ACTIVE' && account.mayExplore
}
