// How much a worker takes on at once. Explicit, because a cache that runs out is fatal to a worker, and in one place, so
// that a measurement can give another worker the same.

export interface Sizes {
  /** How many workflows are kept in memory between two tasks; one that is not is replayed from its history. */
  readonly cachedWorkflows: number;
  /** How many tasks of each kind are carried out at once. */
  readonly atOnce: number;
}

/** The part of a worker's options that says how much it takes on. */
export const workerSizes = ({ cachedWorkflows, atOnce }: Sizes) => ({
  maxCachedWorkflows: cachedWorkflows,
  maxConcurrentWorkflowTaskExecutions: Math.min(atOnce, cachedWorkflows),
  maxConcurrentActivityTaskExecutions: atOnce,
  stickyQueueScheduleToStartTimeout: '3s' as const,
  shutdownGraceTime: '8s' as const,
});
