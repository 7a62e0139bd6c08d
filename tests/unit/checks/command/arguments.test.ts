import { describe, expect, it } from 'vitest';
import { parseCheckArguments } from '../../../../scripts/check/arguments.ts';
import { chooseFiles } from '../../../../scripts/check/choose-files.ts';

const parse = (...argv: string[]) => parseCheckArguments(argv, ['link-target', 'residue']);

describe('the command line of npm run check', () => {
  it('checks everything and prints for people when nothing is asked for', () => {
    expect(parse()).toEqual({
      format: 'pretty',
      fix: false,
      cache: true,
      external: false,
      paths: [],
      help: false,
    });
  });

  it('takes several rules, a format, files and switches', () => {
    expect(
      parse(
        '--rule',
        'residue',
        '--rule=link-target',
        '--format',
        'github',
        '--fix',
        '--no-cache',
        '--external',
        'content/a.md',
      ),
    ).toEqual({
      format: 'github',
      rules: ['residue', 'link-target'],
      fix: true,
      cache: false,
      external: true,
      paths: ['content/a.md'],
      help: false,
    });
  });

  it('names the nearest rule for one that it does not know', () => {
    expect(parse('--rule', 'link-targets')).toBe('没有规则 link-targets（是否想写 link-target？）');
  });

  it.each([['--format', 'xml'], ['--frmat', 'json'], ['--rule']])(
    'says what is wrong about %s %s',
    (...argv) => {
      expect(parse(...argv)).toContain(argv[0]);
    },
  );
});

describe('files on the command line', () => {
  const known = ['content/questions/a/x.md', 'content/questions/ab/y.md', 'content/notes.yaml'];
  const choose = (...paths: string[]) => chooseFiles('/project', paths, known);

  it.each([
    { way: 'relative', path: 'content/questions/a/x.md' },
    { way: 'relative with a dot', path: './content/questions/a/x.md' },
    { way: 'absolute', path: '/project/content/questions/a/x.md' },
    { way: 'its folder', path: 'content/questions/a' },
    { way: 'its folder with a slash', path: 'content/questions/a/' },
  ])('may be written $way', ({ path }) => {
    expect(choose(path)).toEqual(new Set(['content/questions/a/x.md']));
  });

  it('are all when none is named, or the project itself', () => {
    expect(choose()).toEqual(new Set(known));
    expect(choose('.')).toEqual(new Set(known));
  });

  it('that do not exist are named with the nearest that does', () => {
    expect(choose('content/note.yaml')).toBe(
      'content/note.yaml 不是 content/ 里的文件（是否想写 content/notes.yaml？）',
    );
  });
});
