import { siteLocation } from './site.ts';
import { createUrls } from './urls.ts';

/** Where this build of the site will live. */
export const location = siteLocation(process.env);
export const urls = createUrls(location.base);
