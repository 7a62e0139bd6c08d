import { parentPort, workerData } from 'node:worker_threads';
import { checkShare, type Share } from './share.ts';
import { createTools } from './tools.ts';

parentPort?.postMessage(checkShare(workerData as Share, createTools()));
