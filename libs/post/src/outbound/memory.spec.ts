// The post in memory keeps the contract of a post.
import { simplified } from '../testing/simplified.js';
import { NOW, postContract } from '../testing/post-contract.js';
import { memoryPost, type PostFault } from './memory.js';

postContract('memory', async (run) => {
  const faults: PostFault[] = [];
  const post = memoryPost({ now: () => NOW, faultOf: () => faults.shift() ?? null });
  await run({ post, failNext: (fault) => faults.push(fault), arrived: () => post.delivered.map(simplified) });
});
