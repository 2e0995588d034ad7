import { openPool } from '@twentieth/platform';
import { AUTHORITIES, recordContract } from '../testing/contract.js';
import { testDatabase } from '../testing/database.js';
import { postgresRecord } from './postgres-record.js';

recordContract('The record in PostgreSQL', async () => {
  const database = await testDatabase(AUTHORITIES);
  return { record: postgresRecord(openPool({ url: database.appUrl, name: 'test' })), stop: database.stop };
});
