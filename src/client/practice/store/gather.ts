import { nextTask } from '../../next-task.ts';

/** All parts of something long, each made in a task of its own: what the reader does meanwhile is answered. */
export async function gather<Part>(parts: Iterable<Part>): Promise<Part[]> {
  const gathered: Part[] = [];
  for (const part of parts) {
    gathered.push(part);
    await nextTask();
  }
  return gathered;
}
