// One command of every type, under the reference that all of them use.
import { type CommandOf, type CommandType } from '@twentieth/casework';

export type Bases = { readonly [T in CommandType]: CommandOf<T> };

export const REFERENCE = 'FOI-2026-000001';
