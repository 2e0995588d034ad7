// A second checkout for tests of `npm start` itself: the same programs, already built, with a .twentieth/ of its own,
// so that the stack of this checkout is left alone. Its packages are those installed here, so it must never install.
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildIfChanged } from '../../tools/lib/build.mjs';
import { checkout } from '../../tools/lib/checkout.mjs';
import { isInstalled } from '../../tools/lib/install.mjs';
import { temporaryFolder } from '../../tools/lib/temporary-folder.mjs';

const NOT_COPIED = new Set([
  'node_modules',
  '.git',
  '.nx',
  '.twentieth',
  'test',
  'docs',
  'reports',
  'coverage',
]);

export interface CheckoutCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

export const copyCheckout = async (): Promise<CheckoutCopy> => {
  if (!isInstalled()) throw new Error('What package-lock.json names is not installed: run npm ci first.');
  await buildIfChanged({ say: () => undefined });
  const { folder, remove } = temporaryFolder();
  const entries = (await readdir(checkout)).filter((name) => !NOT_COPIED.has(name));
  for (const name of entries)
    await cp(join(checkout, name), join(folder, name), {
      recursive: true,
      filter: (source) => basename(source) !== 'node_modules',
    });
  await cp(join(checkout, 'test/samples'), join(folder, 'test/samples'), { recursive: true });
  const packages = ['', ...(await foldersIn('libs')), ...(await foldersIn('apps'))];
  for (const name of packages) await linkModules(name, folder);
  await mkdir(join(folder, '.twentieth'));
  await cp(join(checkout, '.twentieth/built.json'), join(folder, '.twentieth/built.json'));
  return {
    folder,
    remove: async () => {
      for (const name of packages) await rm(join(folder, name, 'node_modules'), { force: true });
      remove();
    },
  };
};

const foldersIn = async (parent: string): Promise<readonly string[]> =>
  (await readdir(join(checkout, parent))).map((name) => join(parent, name));

const linkModules = async (name: string, folder: string): Promise<void> => {
  const here = await readdir(join(checkout, name));
  if (here.includes('node_modules'))
    await symlink(join(checkout, name, 'node_modules'), join(folder, name, 'node_modules'));
};
