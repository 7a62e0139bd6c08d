import { siteLocation } from '../src/site.ts';
import './build.ts';
import { serveDist } from './serve-dist.ts';

const { url } = await serveDist('dist', siteLocation(process.env).base, 4321, 20);
console.log(`问渠 is at ${url}  (Ctrl+C stops it)`);
