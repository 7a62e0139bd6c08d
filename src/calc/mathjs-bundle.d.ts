/** The one-file build that mathjs ships beside its 700 modules; it exports the same. */
declare module 'mathjs/lib/browser/math.js' {
  import type * as mathjs from 'mathjs';

  const bundle: typeof mathjs;
  export default bundle;
}
