/**
 * @prisma/adapter-pg 7.10 is not ready for the schema engine in two ways, mended here: `executeScript` splits at every
 * `;` (which breaks `$$` bodies), and the type `"char"` of the system catalogues is refused.
 *
 * A script is sent as one message, which both databases run as one transaction; the migration is recorded as finished in
 * the same one. So what is recorded as unfinished has left nothing behind.
 */
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { migrationRecords } from './migration-records.js'

const CHAR = 18
const TEXT = 25
/** Held by a running script; its server may outlive the node that sent it. */
export const SCRIPT_LOCK = 7_382_019

type Connection = Awaited<ReturnType<PrismaPg['connect']>>
type Question = Parameters<Connection['queryRaw']>[0]

/** What the adapter keeps to itself. */
interface Inner {
  performIO(question: Question): Promise<{ fields: pg.FieldDef[] }>
  onError(error: unknown): never
}

export class MigrationAdapter extends PrismaPg {
  constructor(private readonly own: pg.Pool) {
    super(own)
  }

  override async connect(): Promise<Connection> {
    const connection = await super.connect()
    const inner = connection as unknown as Inner
    connection.executeScript = async (script) => {
      try {
        await this.own.query(await this.#whole(script))
      } catch (error) {
        inner.onError(error)
      }
    }
    const performIO = inner.performIO.bind(connection)
    const queryRaw = connection.queryRaw.bind(connection)
    const charColumns = new WeakMap<Question, number[]>()
    inner.performIO = async (question) => {
      const result = await performIO(question)
      const columns: number[] = []
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== CHAR) return
        field.dataTypeID = TEXT
        columns.push(index)
      })
      charColumns.set(question, columns)
      return result
    }
    connection.queryRaw = async (question) => {
      const result = await queryRaw(question)
      for (const index of charColumns.get(question) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character
      return result
    }
    return connection
  }

  /** The script with the record that it is finished; as it is when it belongs to no migration, as that which makes the table. */
  async #whole(script: string): Promise<string> {
    const begun = (await migrationRecords(this.own)).find(({ finished }) => !finished)
    if (!begun) return script
    // A record that was given up meanwhile takes its script with it.
    return `SELECT pg_advisory_xact_lock(${SCRIPT_LOCK}); ${script}
      ;DO $finish$ BEGIN
        UPDATE "_prisma_migrations" SET finished_at = now() WHERE id = '${begun.id}' AND rolled_back_at IS NULL;
        IF NOT FOUND THEN RAISE EXCEPTION 'another node has begun this migration anew'; END IF;
      END $finish$`
  }
}
