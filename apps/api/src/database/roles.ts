import pg from 'pg';

export interface RolePasswords {
  readonly app: string;
  readonly public: string;
  readonly worker: string;
}

/** Own the objects, or one narrow function each; nobody can sign in as them. */
const SILENT_ROLES = [
  'springboard_owner',
  'springboard_recorder',
  'springboard_sealer',
  'springboard_gatekeeper',
  'springboard_auditor',
];

/**
 * Makes the database's own roles, or brings them up to date. The role that runs this may create roles and schemas; the
 * app never connects as it.
 */
export async function ensureRoles(client: pg.Client, passwords: RolePasswords): Promise<void> {
  const make = async (role: string, options: string) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    await client.query(`${rowCount ? 'alter' : 'create'} role ${role} with ${options}`);
  };
  for (const role of SILENT_ROLES) await make(role, 'nologin');
  for (const [role, password] of Object.entries(passwords) as [string, string][])
    await make(`springboard_${role}`, `login password ${pg.escapeLiteral(password)}`);
  await client.query('grant springboard_recorder, springboard_sealer, springboard_gatekeeper to springboard_owner');
  // What verifies the audit may read what the worker may, and what was sealed.
  await client.query('grant springboard_worker to springboard_auditor');
  await client.query('grant springboard_owner, springboard_worker, springboard_auditor to current_user');
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = pg.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`grant create, connect on database ${database} to springboard_owner, springboard_worker`);
  await client.query('create schema if not exists migrations authorization springboard_owner');
}
