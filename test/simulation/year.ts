// One hand of the simulation: a thread that lives its span of seeds and says what became of them.
import { parentPort, workerData } from 'node:worker_threads';
import { liveThrough, type Span } from './years.js';

parentPort!.postMessage(await liveThrough(workerData as Span));
