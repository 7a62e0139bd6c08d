import { parentPort, workerData } from 'node:worker_threads';
import { checkShare, type Share } from './share.ts';
import { createTools } from './tools.ts';

await checkShare(workerData as Share, createTools(), (checked) => parentPort?.postMessage(checked));
