import 'reflect-metadata';
import { readMigrationConfig } from './config.js';
import { migrate } from './database/migrations.js';

const { url, passwords, clockMayBeSet } = readMigrationConfig();
const ran = await migrate(url, passwords, { clockMayBeSet });
console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The database is up to date');
