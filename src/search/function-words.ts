import { normalise } from './normalise.ts';

/** Words that stand in every question and say nothing about what is asked. */
const functionWords =
  /为什么|怎么样?|怎样|如何|什么|哪些|哪个|是否|是不是|能不能|要不要|有没有|可以|应该|区别|以及|多少|一个|这个|那个|[的与和是吗呢了在有要及啥我你它就都也还再才把被给跟让用，、]/g;

export function withoutFunctionWords(text: string): string {
  return text.replace(functionWords, ' ').replace(/\s+/g, ' ').trim();
}

/** A query without them. */
export function tellingPart(query: string): string {
  return withoutFunctionWords(normalise(query));
}
