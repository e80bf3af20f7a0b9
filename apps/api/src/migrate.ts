import 'reflect-metadata';
import { readMigrationConfig } from './config.js';
import { migrate } from './database/migrations.js';

const { url, passwords, clockMayBeSet, isDemo } = readMigrationConfig();
const { ran, cleared } = await migrate(url, passwords, { clockMayBeSet, isDemo });
if (cleared) console.log('An earlier start was stopped while it loaded the demonstration: it is loaded afresh');
console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The database is up to date');
