// An error as every client reads it: RFC 9457, with a code that stays, the rule it comes from, and what to do.
import { HttpException } from '@nestjs/common';
import type { Finding } from '@twentieth/statute';
import { STATUS_CODES } from 'node:http';

export const PROBLEM_TYPES = 'https://twentieth.example/problems/';

export interface FieldFault {
  readonly field: string;
  readonly why: string;
}

export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly rule?: string;
  readonly section?: string;
  readonly remedy?: string;
  readonly field?: string;
  readonly errors?: readonly FieldFault[];
  /** What the check of a notice found. */
  readonly findings?: readonly Finding[];
}

type More = Pick<ProblemDetails, 'rule' | 'section' | 'remedy' | 'field' | 'errors' | 'findings'>;

export class Problem extends HttpException {
  /**
   * @param code stable, for programs: lower-case words joined by hyphens
   * @param detail one or two sentences for people; never a value that may be personal
   * @param headers such as Retry-After
   * @param cause for our own log alone
   */
  constructor(
    status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: More = {},
    readonly headers: Readonly<Record<string, string>> = {},
    cause?: unknown,
  ) {
    super(detail, status, { cause });
  }

  details(): ProblemDetails {
    const status = this.getStatus();
    const title = STATUS_CODES[status] ?? 'Error';
    return {
      type: `${PROBLEM_TYPES}${this.code}`,
      title,
      status,
      detail: this.detail,
      code: this.code,
      ...this.more,
    };
  }
}
