import { describe, expect, it } from 'vitest';
import { projectFiles, resolveImport, type Source, sourceOf, textOf, typescriptBelow } from './source';

/* The shape of the house (design/architecture.md): who imports whom, what the rules may touch, what lies where. */

const shipped = ['entrypoints', 'components', 'lib'];
const files = typescriptBelow(...shipped);

/** Every import of one project file by another, type-only ones included. */
const edges = files.flatMap((file) =>
  sourceOf(file)
    .imports.filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, typeOnly }) => ({
      from: file,
      to: resolveImport(file, specifier),
      specifier,
      typeOnly,
    })),
);

/** Every import of a package. */
const packages = files.flatMap((file) =>
  sourceOf(file)
    .imports.filter(({ specifier }) => !specifier.startsWith('.'))
    .map(({ specifier }) => ({ from: file, specifier })),
);

/** What a file belongs to: the longest of these that it lies in. */
const parts = [
  'entrypoints',
  'components',
  'lib/state',
  'lib/storage',
  'lib/batch',
  'lib/rules',
  'lib/rules/tables',
  'lib/evidence',
  'lib/chart-review',
  'lib/training',
  'assets',
] as const;
type Part = (typeof parts)[number];

function partOf(file: string): Part | undefined {
  return parts.findLast((part) => file.startsWith(`${part}/`));
}

/**
 * entrypoints → components → lib/state → lib/{rules, evidence, chart-review, training} → rules/tables; a part may
 * also reach past the next one, never back. lib/batch knows the rules only; lib/storage is reached from entrypoints
 * and lib/state only.
 */
const mayImport: Readonly<Record<Part, readonly Part[]>> = {
  entrypoints: [
    ...(['components', 'lib/state', 'lib/storage', 'lib/rules', 'lib/evidence'] as const),
    ...(['lib/chart-review', 'lib/training', 'assets'] as const),
  ],
  components: ['lib/state', 'lib/rules', 'lib/evidence', 'lib/chart-review', 'lib/training', 'assets'],
  'lib/state': ['lib/storage', 'lib/rules', 'lib/evidence', 'lib/chart-review', 'lib/training'],
  'lib/storage': [],
  'lib/batch': ['lib/rules'],
  'lib/rules': ['lib/rules/tables'],
  'lib/rules/tables': [],
  'lib/evidence': [],
  'lib/chart-review': ['lib/rules', 'lib/evidence'],
  'lib/training': ['lib/rules', 'lib/evidence'],
  assets: [],
};

/** The words in which tables are written: what a dated row, a citation and a rank are. Types, so nothing runs. */
const wordsOfTables = ['lib/rules/dated.ts', 'lib/rules/level.ts', 'lib/rules/reason.ts'];

describe('imports', () => {
  it('are read: files and imports of every part', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(edges.length).toBeGreaterThan(150);
    for (const part of ['entrypoints', 'components', 'lib/state', 'lib/storage', 'lib/batch', 'lib/rules']) {
      expect(
        files.some((file) => file.startsWith(`${part}/`)),
        part,
      ).toBe(true);
    }
  });

  it('every file belongs to a part', () => {
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  it('mean a file of the project, and no path has another name', () => {
    expect(edges.filter(({ to }) => to === undefined)).toEqual([]);
    // WXT offers @/ and ~/ for the folders of the project; then one file would have two names.
    expect(packages.filter(({ specifier }) => /^([@~]\/|[@~]{2}|\/)/.test(specifier))).toEqual([]);
    expect(packages.filter(({ specifier }) => specifier === '(not a plain text)')).toEqual([]);
  });

  it('go one way', () => {
    const wrong = edges.filter(({ from, to, typeOnly }) => {
      const [here, there] = [partOf(from), partOf(to ?? '')];
      if (!here || !there || here === there) return false;
      if (here === 'lib/rules/tables' && typeOnly && wordsOfTables.includes(to ?? '')) return false;
      return !mayImport[here].includes(there);
    });
    expect(wrong).toEqual([]);
  });

  it('go in no circle', () => {
    // Types are gone when the program runs; what runs must have a first file.
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of edges) {
      if (to && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circle = (file: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const to of next.get(file) ?? []) {
        const found = circle(to, [...way, file]);
        if (found) return found;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => circle(file, [])).filter((found) => found !== undefined)).toEqual([]);
  });

  it('enter the rules by their one door', () => {
    const outside = edges.filter(
      ({ from, to }) =>
        !from.startsWith('lib/rules/') && to?.startsWith('lib/rules/') && to !== 'lib/rules/index.ts',
    );
    expect(outside).toEqual([]);
    // And nothing inside goes out and in again.
    expect(
      edges.filter(({ from, to }) => from.startsWith('lib/rules/') && to === 'lib/rules/index.ts'),
    ).toEqual([]);
  });

  it('never leave the rules, but for their schemas', () => {
    const inside = edges.filter(
      ({ from, to }) => from.startsWith('lib/rules/') && !to?.startsWith('lib/rules/'),
    );
    expect(inside).toEqual([]);
    const used = packages
      .filter(({ from }) => from.startsWith('lib/rules/'))
      .map(({ specifier }) => specifier);
    expect([...new Set(used)]).toEqual(['zod/mini']);
  });

  it('never reach an entrypoint, from a test neither', () => {
    const all = typescriptBelow(...shipped, 'test').flatMap((file) =>
      sourceOf(file).imports.map(({ specifier }) => ({ file, to: resolveImport(file, specifier) })),
    );
    expect(all.filter(({ to }) => to?.startsWith('entrypoints/'))).toEqual([]);
  });

  it('of a schema library and of a store are of their small builds', () => {
    // Classic zod calls eval and is four times as large; zustand's create pulls in preact/compat.
    const big = packages.filter(
      ({ specifier }) =>
        /^zod(\/(?!mini$)|$)/.test(specifier) ||
        /^zustand(\/(?!vanilla$)|$)/.test(specifier) ||
        /^(react|react-dom|preact\/compat)(\/|$)/.test(specifier),
    );
    expect(big).toEqual([]);
  });

  it('of Node stand in the command line only', () => {
    const node = packages.filter(
      ({ from, specifier }) => specifier.startsWith('node:') && partOf(from) !== 'lib/batch',
    );
    expect(node).toEqual([]);
  });

  it('of the browser stand in entrypoints and storage only', () => {
    const browser = packages.filter(
      ({ from, specifier }) =>
        /^(wxt|webextension-polyfill)(\/|$)/.test(specifier) &&
        !['entrypoints', 'lib/storage'].includes(partOf(from) ?? ''),
    );
    expect(browser).toEqual([]);
  });
});

describe('the rules', () => {
  const pure = typescriptBelow('lib/rules', 'lib/evidence').map((file) => ({ file, source: sourceOf(file) }));

  it.each([
    [
      'the page',
      ['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'localStorage', 'history'],
    ],
    [
      'the browser',
      ['browser', 'chrome', 'sessionStorage', 'indexedDB', 'caches', 'crypto', 'Worker', 'console'],
    ],
    ['the network', ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']],
    ['Node', ['process', 'Buffer', 'require', '__dirname', '__filename']],
    [
      'a clock',
      ['performance', 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'Temporal'],
    ],
    ['a later turn', ['Promise', 'queueMicrotask', 'postMessage']],
  ])('touch nothing of %s', (_, names) => {
    const found = pure.flatMap(({ file, source }) =>
      names.filter((name) => source.names.has(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['await', 'async', 'import()', 'import.meta', 'new Date()', 'Date.now', 'Math.random'])(
    'never use %s',
    (syntax) => {
      expect(pure.filter(({ source }) => source.syntax.has(syntax)).map(({ file }) => file)).toEqual([]);
    },
  );
});

describe('code numbers', () => {
  // Evaluation and management, prolonged and telemedicine services, and Medicare's own: digits that mean a service.
  const code = /(?<![\w.])(99\d{3}|980(0\d|1[0-6])|G\d{4})(?!\w)/;

  it.each(['99214', 'supports 99214.', 'G2211', '98015', '99417 × 2'])('are recognised: %s', (text) => {
    expect(text).toMatch(code);
  });

  it.each(['0.99214', '199214', '98017', 'G22110', '9921', 'AG2211'])(
    'are told from other numbers: %s',
    (text) => {
      expect(text).not.toMatch(code);
    },
  );

  it('stand in the tables of the rules only', () => {
    const found = files
      .filter((file) => !file.startsWith('lib/rules/tables/'))
      .flatMap((file) =>
        sourceOf(file)
          .literals.filter((text) => code.test(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  it('nor in what is drawn', () => {
    const found = projectFiles
      .filter((file) => /^(assets|entrypoints|components)\/.*\.(yml|html|css|svg)$/.test(file))
      .flatMap((file) =>
        (textOf(file) ?? '')
          .split('\n')
          .filter((text) => code.test(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});

describe('what is shipped', () => {
  const sources = files.map((file) => ({ file, source: sourceOf(file) }));
  const using = (wrong: (source: Source) => boolean) =>
    sources.filter(({ source }) => wrong(source)).map(({ file }) => file);

  it.each([
    ...[
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'createContextualFragment',
    ],
    ...['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'],
    ...['sendBeacon', 'importScripts', 'localStorage'],
  ])('never uses %s', (name) => {
    expect(using(({ names }) => names.has(name))).toEqual([]);
  });

  it.each(['document.write', 'tabs.create', 'window.open', 'document.cookie'])('never calls %s', (call) => {
    expect(using(({ syntax }) => syntax.has(call))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const pages = projectFiles.filter((file) =>
      /^(entrypoints|assets|components)\/.*\.(html|css|svg)$/.test(file),
    );
    expect(pages.length).toBeGreaterThan(1);
    const loading = pages.filter((file) =>
      /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["']?(?:https?:)?\/\//i.test(
        textOf(file) ?? '',
      ),
    );
    expect(loading).toEqual([]);
  });

  it('has no script within a page', () => {
    const pages = projectFiles.filter((file) => /^entrypoints\/.*\.html$/.test(file));
    for (const page of pages) {
      expect(textOf(page), page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+\s*=|<style|\sstyle\s*=/i);
    }
  });
});

describe('the top level', () => {
  it('holds only what it should', () => {
    const allowed = [
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
      ...['README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'],
      ...['assets', 'entrypoints', 'components', 'lib', 'test'],
    ];
    const top = [...new Set(projectFiles.map((file) => file.split('/')[0] ?? ''))];
    expect(top.filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });

  it('of lib, test and components too', () => {
    const below = (folder: string) => [
      ...new Set(
        projectFiles.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.split('/')[1] ?? ''),
      ),
    ];
    expect(below('lib').filter((name) => !parts.some((part) => part === `lib/${name}`))).toEqual([]);
    const drawn = ['charting', 'chart-review', 'training', 'settings', 'rulebook', 'common'];
    expect(below('components').filter((name) => !drawn.includes(name))).toEqual([]);
    expect(
      below('entrypoints').filter((name) => !['background.ts', 'sidepanel', 'workbench'].includes(name)),
    ).toEqual([]);
  });
});

describe('every file of the project', () => {
  const texts = projectFiles.map((file) => ({ file, text: textOf(file) ?? '' }));
  // Pictures and the like: a null is in no text.
  const readable = texts.filter(({ text }) => !text.includes('\0'));
  // Put together here, so that this file does not find itself.
  const home = new RegExp(
    String.raw`(?<![\w.:/~-])/(?:${['home', 'root', 'Users', 'work', 'mnt'].join('|')})/[\w.-]+|\b[A-Z]:\\\\?Users\b|file:///\w`,
  );
  const registry = new RegExp(
    ['registry.npmjs.org', 'registry.yarnpkg.com', 'npm.pkg.github.com', 'npmmirror.com']
      .map((host) => host.replaceAll('.', '\\.'))
      .join('|'),
  );

  it.each([
    `"${['', 'home', 'someone', 'x'].join('/')}"`,
    ['', 'work', 'main'].join('/'),
    `cd ${['', 'root', '.npm'].join('/')}`,
  ])('a path of a machine is recognised: %s', (text) => expect(text).toMatch(home));

  it.each([
    'https://example.org/home/page',
    ['.', 'work', 'tree'].join('/'),
    ['lib', 'root', 'x'].join('/'),
    ['the work', 'life'].join('/'),
  ])('no path of a machine: %s', (text) => expect(text).not.toMatch(home));

  it('names no path of a machine', () => {
    const found = readable.flatMap(({ file, text }) =>
      home.test(text) ? [`${file}: ${home.exec(text)?.[0]}`] : [],
    );
    expect(found).toEqual([]);
  });

  it('names no registry, and no lock file says where a package came from', () => {
    const found = readable.filter(
      ({ file, text }) => file !== 'test/architecture.test.ts' && registry.test(text),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
    const locks = readable.filter(({ file }) => file.endsWith('package-lock.json'));
    expect(locks.length).toBeGreaterThan(0);
    expect(locks.filter(({ text }) => /"resolved":\s*"https?:/.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('ends its lines with a line feed alone', () => {
    expect(readable.filter(({ text }) => text.includes('\r\n')).map(({ file }) => file)).toEqual([]);
  });
});

describe('the tests', () => {
  const tests = typescriptBelow('test').filter((file) => /\.(test|spec)\.ts$/.test(file));

  // The browsers' tests wait for browsers, and pass over what one of them cannot do.
  const unit = tests.filter((file) => !file.startsWith('test/e2e/'));
  const calling = (files: readonly string[], calls: readonly string[]) =>
    files.flatMap((file) =>
      calls.filter((call) => sourceOf(file).syntax.has(call)).map((call) => `${file}: ${call}`),
    );

  it('run all: none alone, none passed over, none timed', () => {
    expect(unit.length).toBeGreaterThan(10);
    const callers = ['it', 'test', 'describe'];
    const all = (...kinds: readonly string[]) =>
      callers.flatMap((caller) => kinds.map((kind) => `${caller}.${kind}`));
    expect(calling(tests, all('only'))).toEqual([]);
    expect(calling(unit, all('skip', 'todo', 'fails', 'skipIf', 'runIf'))).toEqual([]);
    expect(calling(unit, ['performance.now', 'Date.now'])).toEqual([]);
  });
});
