import { describe, expect, it } from 'vitest';
import { spokenOrder } from '../support/accessibility-tree.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

/** Figures, key points with formulas, a worked number, corrections. */
async function read(path = 'q/lora/') {
  await site.page.goto(site.home + path, { waitUntil: 'load' });
  return spokenOrder(site.page);
}
const landmarks = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'region', 'search'];

describe('who listens to a question', () => {
  it('hears its title, the answer, the key points, then the rest in the order of the page', async () => {
    const order = await read();
    const at = (name: string): number =>
      order.findIndex((one) => one.role === 'heading' && one.name.startsWith(name));
    const title = order.findIndex(({ role, level }) => role === 'heading' && level === 1);
    const places = [
      title,
      ...['30 秒回答', '得分点', '也会这样问', '详解', '算一算', '追问', '订正', '参考文献', '相关题目'].map(
        at,
      ),
    ];
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('finds headings that skip no level', async () => {
    const levels = (await read()).filter(({ role }) => role === 'heading').map(({ level }) => level ?? 0);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('finds each landmark once under its name', async () => {
    const names = (await read())
      .filter(({ role }) => landmarks.includes(role))
      .map(({ role, name }) => `${role} ${name}`);
    expect(names.length).toBeGreaterThan(6);
    expect(names).toEqual([...new Set(names)]);
  });

  it('hears every formula once, as MathML', async () => {
    const order = await read();
    const formulas = await site.page
      .locator('.katex')
      .evaluateAll(
        (nodes) =>
          nodes.filter((node) => node.checkVisibility() && !node.closest('details:not([open])')).length,
      );
    expect(formulas).toBeGreaterThan(20);
    expect(order.filter(({ role }) => role === 'MathMLMath')).toHaveLength(formulas);
    // What KaTeX sets for the eye would come as text with the author's LaTeX or in pieces.
    expect(order.filter(({ role, name }) => role === 'StaticText' && name.includes('\\'))).toEqual([]);
  });

  it('hears in the name of a key point the formulas that it has', async () => {
    const boxes = (await read()).filter(({ role }) => role === 'checkbox').map(({ name }) => name);
    expect(boxes[0]).toBe('h=W_0x+α/rBAx，W_0 冻结，只训 A、B');
    expect(boxes[2]).toBe('参数量 r(d+k)，远小于 dk');
  });

  it('hears the same names where the key points are practised', async () => {
    await read('practice/?question=lora');
    await site.page.locator('[data-part="card"][data-question="lora"]').waitFor();
    await site.page.locator('[data-part="reveal"]').click();
    await site.page.locator('[data-part="points-list"] input').first().waitFor();
    const boxes = (await spokenOrder(site.page)).filter(({ role }) => role === 'checkbox');
    expect(boxes.map(({ name }) => name)).toContain('参数量 r(d+k)，远小于 dk');
  });

  it('finds figures that say what they show, and no section named by the link to it', async () => {
    const order = await read();
    const images = order.filter(({ role }) => role === 'image');
    expect(images.length).toBe(2);
    for (const { name } of images) expect(name.length).toBeGreaterThan(30);
    const sections = order.filter(({ role, name }) => role === 'heading' && name.startsWith('得分点'));
    expect(sections.map(({ name }) => name)).toEqual(['得分点']);
  });
});
