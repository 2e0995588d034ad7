// @ts-check
// Bundles the workflow code once, for the worker to load and for the replay gate to run recorded histories over.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { checkout } from './lib/checkout.mjs';

const folder = join(checkout, 'workflows', 'dist', 'bundle');
const { code } = await bundleWorkflowCode({
  workflowsPath: join(checkout, 'workflows', 'dist', 'workflows.js'),
});
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'workflows.js'), code);
