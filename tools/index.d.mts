// Types of index.mjs, written by hand: what tests and measurements take from the stack's tools.

/** A server that a test has to itself. It is not restarted when it dies. */
export interface Server {
  /** How it is reached. */
  readonly address: string;
  /** Its process now. */
  readonly pid: number;
  readonly dataFolder: string;
  /** Ends it as a crash would (SIGKILL unless told), and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same data and port. */
  restart(): Promise<void>;
  /** Ends it in order, waits until it is gone, and deletes its data if its folder was a temporary one. */
  stop(): Promise<void>;
}

/** `address` is the application's own (role twentieth_app). */
export interface PostgresServer extends Server {
  readonly owner: string;
  readonly superuser: string;
  readonly port: number;
}

/** `address` is host:port. */
export interface TemporalServer extends Server {
  readonly port: number;
  readonly namespace: string;
}

/** `address` is that of its page and of `/api/email`. */
export interface MailCatcher extends Server {
  readonly smtp: string;
}

/** PostgreSQL with the two roles and the database; with `migrated`, also with the schema and the rehearsal authority. */
export function startPostgres(options?: {
  dataFolder?: string;
  port?: number;
  migrated?: boolean;
}): Promise<PostgresServer>;

/** The real Temporal server, with time skipping, on a file of its own. */
export function startTemporal(options?: {
  dataFolder?: string;
  port?: number;
  uiPort?: number;
  namespace?: string;
}): Promise<TemporalServer>;

/** A mail catcher that accepts real SMTP. */
export function startMailCatcher(options?: {
  dataFolder?: string;
  smtpPort?: number;
  webPort?: number;
}): Promise<MailCatcher>;

export type Role = 'officer' | 'approver' | 'reviewer' | 'auditor' | 'admin';
export type ComponentName = 'postgres' | 'temporal' | 'api' | 'worker' | 'mail';

/** What stack.json says. Everything but `pids` is there once the state has been `ready`. */
export interface StackFacts {
  readonly state: 'starting' | 'ready' | 'stopping' | 'failed';
  readonly reason?: string;
  readonly api: string;
  readonly docs: string;
  readonly mail: string;
  readonly temporal: string;
  readonly temporalUi: string | null;
  readonly database: string;
  readonly authority: { readonly id: string; readonly name: string; readonly rehearsal: boolean };
  readonly tokens: Readonly<Record<Role, string>>;
  readonly pids: Readonly<Record<ComponentName, number | null>>;
  readonly data: string;
}

export interface Stack {
  readonly dataFolder: string;
  readonly facts: StackFacts;
  readonly secrets: Secrets;
  /** Resolves with the reason when the stack cannot be kept up, or with undefined when it was stopped. */
  readonly ended: Promise<Error | undefined>;
  /** Ends one component as a crash would, and waits until that process is gone: the stack then heals itself. */
  kill(name: ComponentName, signal?: NodeJS.Signals): Promise<void>;
  /** Waits until every component is well again. Rejects after two minutes. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole stack with its supervisor, in this process, on ports of its own; built first when sources have changed. */
export function startStack(options?: {
  dataFolder?: string;
  env?: NodeJS.ProcessEnv;
  say?: (who: string, what: string) => void;
  build?: boolean;
}): Promise<Stack>;

/** Another authority on a stack that is up. @returns a bearer token a role */
export function addAuthority(
  stack: { readonly dataFolder: string; readonly facts: Pick<StackFacts, 'database'> },
  authority: {
    readonly id: string;
    readonly name: string;
    readonly rehearsal: boolean;
    readonly settings?: Readonly<Record<string, unknown>>;
  },
): Promise<Record<Role, string>>;

/** The path of a `temporal` binary, fetched the first time. */
export function ensureTemporalBinary(options?: {
  env?: NodeJS.ProcessEnv;
  say?: (who: string, what: string) => void;
  signal?: AbortSignal;
}): Promise<string>;

export interface Secrets {
  readonly masterKey: string;
  readonly payloadKey: string;
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly signingKey: object;
}

/** A bearer token of the development issuer for any authority and role. */
export function mintToken(
  secrets: Secrets,
  claims: { authority: string; role: string; sub?: string; expires?: string },
): Promise<string>;

/** One token a role, good for 30 days. */
export function mintTokens(secrets: Secrets, whose?: { authority?: string }): Promise<Record<Role, string>>;

/** The authority whose cases may be moved through time. */
export const rehearsalAuthority: { readonly id: string; readonly name: string; readonly rehearsal: true };
