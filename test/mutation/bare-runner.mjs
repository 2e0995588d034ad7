// A test runner for Stryker that keeps the specs loaded in one bare process, without Jest, and runs for each mutant the
// tests that reach it: some milliseconds a mutant, where a process of its own takes a second. It stands in for
// `@jest/globals`, and lets Node read TypeScript where it lies. Which specs are run is the configuration's `bare.specs`.
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';

const state = (globalThis.__stryker__ ??= {});

/**
 * Resolves the packages of this repository to their sources, and `@jest/globals` to what stands in for it. What is
 * imported by a module with `?afresh=N` is read with that mark as well: the same sources once more, evaluated anew.
 */
function readSourcesIn(root) {
  const scripts = new Map(); // each source as JavaScript, for those that are read again and again
  const url = (path) => pathToFileURL(join(root, path)).href;
  const globals = url('test/mutation/jest-globals.mjs');
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
      const mark = /\?afresh=\d+$/.exec(context.parentURL ?? '')?.[0] ?? '';
      const own = /^@twentieth\/(\w+)(\/testing)?$/.exec(specifier);
      if (own)
        return {
          url: url(`libs/${own[1]}/src/${own[2] ? 'testing/index' : 'index'}.ts`) + mark,
          shortCircuit: true,
        };
      if (!specifier.startsWith('.') || !/\.ts(\?|$)/.test(context.parentURL ?? ''))
        return next(specifier, context);
      const found = next(specifier.replace(/\.js$/, '.ts'), context);
      return { ...found, url: found.url + mark };
    },
    load(url, context, next) {
      const [path, query] = url.split('?');
      if (query === undefined || !path.endsWith('.ts')) return next(url, context);
      if (!scripts.has(path))
        scripts.set(
          path,
          stripTypeScriptTypes(readFileSync(fileURLToPath(path), 'utf8'), { mode: 'transform' }),
        );
      return { format: 'module', source: scripts.get(path), shortCircuit: true };
    },
  });
  return globals;
}

/**
 * Coverage in which a mutant is static only if no test reaches it: one that a spec reaches both as it is described and in
 * a test is tried in the test first, upon what was prepared without it, which costs milliseconds.
 */
function reachedInTests(coverage) {
  const reached = new Set(Object.values(coverage.perTest).flatMap(Object.keys));
  const ofLoading = Object.entries(coverage.static).filter(([mutant]) => !reached.has(mutant));
  return { ...coverage, static: Object.fromEntries(ofLoading) };
}

class BareTestRunner {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.specs = options.bare.specs;
    this.thorough = options.bare.thorough ?? false;
    /** How often each test has ended a mutant of each file. */
    this.ended = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.root = process.cwd();
    this.globals = readSourcesIn(this.root);
    fc.configureGlobal({ seed: 20, numRuns: 60, endOnFailure: true, interruptAfterTimeLimit: 20_000 });
  }

  /** The files of every spec, in the order of `specs`: those whose tests fall first and cost least go first. */
  files() {
    const files = this.specs.flatMap(({ folder, only = '', except = '^$' }) =>
      readdirSync(join(this.root, folder), { recursive: true })
        .filter((file) => file.endsWith('.spec.ts') && file.match(only) && !file.match(except))
        .sort()
        .map((file) => join(folder, file)),
    );
    return [...new Set(files)];
  }

  nextMark() {
    return `?afresh=${(this.afresh = (this.afresh ?? 0) + 1)}`;
  }

  /** The tests that one spec describes. */
  async testsOf(file, mark = '') {
    const { described } = await import(this.globals);
    const before = described().length;
    await import(pathToFileURL(join(this.root, file)).href + mark);
    return described().slice(before);
  }

  /** The tests of every spec; read anew, once they have been let go. */
  async load() {
    if (this.tests) return this.tests;
    const mark = this.loaded ? this.nextMark() : '';
    this.loaded = true;
    const times = new Map();
    this.tests = [];
    for (const file of this.files()) {
      for (const { name, body } of await this.testsOf(file, mark)) {
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        this.tests.push({ id: time > 1 ? `${name} (${time})` : name, body, file });
      }
    }
    return this.tests;
  }

  /**
   * The tests that reach a mutant, as they were loaded without it. One that fails must pass again without the mutant:
   * otherwise it fails by what another mutant left behind, and everything is loaded anew and tried once more.
   */
  async runAsLoaded({ id, fileName }, testFilter, bail) {
    for (const again of [false, true]) {
      if (again) this.tests = undefined;
      const tests = await this.load();
      const wanted = testFilter && new Set(testFilter);
      const reaching = wanted ? tests.filter((test) => wanted.has(test.id)) : tests;
      state.activeMutant = id;
      const results = await this.run(this.dueFor(fileName, reaching), bail);
      state.activeMutant = undefined;
      const failed = results.find(({ status }) => status === TestStatus.Failed);
      const [without] = failed ? await this.run([tests.find((test) => test.id === failed.id)], false) : [];
      state.activeMutant = id;
      if (again || without?.status !== TestStatus.Failed) {
        this.remember(fileName, results);
        return results;
      }
    }
  }

  /** The specs read anew upon a mutant that matters as they are loaded, and their tests: the nearest to it first. */
  async runAfresh({ fileName }, bail) {
    const mark = this.nextMark();
    const near = (file) =>
      fileName.replace(/\.ts$/, '.spec.ts').endsWith(file) ? 0 : fileName.includes(dirname(file)) ? 1 : 2;
    const results = [];
    for (const file of this.files().toSorted((a, b) => near(a) - near(b))) {
      const tests = await this.testsOf(file, mark);
      const due = tests.map(({ name, body }) => ({ id: `${file}: ${name}`, body }));
      results.push(...(await this.run(due, bail)));
      if (bail && results.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return results;
  }

  /** All the tests that reach a mutant: those of the spec beside its file first, then those that ended others of the file. */
  dueFor(fileName, tests) {
    const spec = fileName.replace(/\.ts$/, '.spec.ts');
    const ended = this.ended.get(fileName) ?? new Map();
    const weight = ({ id, file }) => (spec.endsWith(file) ? 1_000_000 : 0) + (ended.get(id) ?? 0);
    return tests
      .map((test) => [weight(test), test])
      .sort(([a], [b]) => b - a)
      .map(([, test]) => test);
  }

  remember(fileName, results) {
    const ended = this.ended.get(fileName) ?? new Map();
    for (const { id, status } of results)
      if (status === TestStatus.Failed) ended.set(id, (ended.get(id) ?? 0) + 1);
    this.ended.set(fileName, ended);
  }

  async run(due, bail) {
    const results = [];
    for (const { id, body } of due) {
      state.currentTestId = id;
      const from = performance.now();
      const result = { id, name: id, timeSpentMs: 0, status: TestStatus.Success };
      try {
        await body();
      } catch (error) {
        Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
      }
      result.timeSpentMs = performance.now() - from;
      results.push(result);
      if (bail && result.status === TestStatus.Failed) break;
    }
    delete state.currentTestId;
    return results;
  }

  async dryRun() {
    try {
      const tests = await this.run(await this.load(), false);
      return { status: DryRunStatus.Complete, tests, mutantCoverage: reachedInTests(state.mutantCoverage) };
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    state.hitCount = hitLimit === undefined ? undefined : 0;
    state.hitLimit = hitLimit;
    let results;
    try {
      if (mutantActivation === 'static') {
        state.activeMutant = activeMutant.id;
        results = await this.runAfresh(activeMutant, !disableBail);
      } else {
        results = await this.runAsLoaded(activeMutant, testFilter, !disableBail);
        // What was kept from another run may have hidden the mutant: it survives only where nothing is kept.
        if (this.thorough && !results.some(({ status }) => status === TestStatus.Failed))
          results = await this.runAfresh(activeMutant, !disableBail);
      }
    } catch (error) {
      const failureMessage = `the specs could not be loaded: ${String(error?.message ?? error)}`;
      results = [{ id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage }];
    } finally {
      state.activeMutant = undefined;
    }
    const endless = determineHitLimitReached(state.hitCount, state.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bare', BareTestRunner)];
