// Faults of the chain: a text, a link, a number or a column that is not what was recorded.
import { sha256 } from '../auditor/canonical.js';
import { first, ofType, rechained, replaced, rewritten, without, type Fault } from './planted.js';

export const IN_THE_CHAIN: readonly Fault[] = [
  {
    what: 'the text of an event was changed',
    check: 'hash of the text',
    plant: (whole) => {
      const event = first(whole, ofType('CaseAssigned'));
      const body = event.body.replace('officer-', 'colleague-');
      return { ...whole, events: replaced(whole.events, event, { ...event, body }) };
    },
  },
  {
    what: 'an event was changed by somebody who hashed it anew, but not those after it',
    check: 'chain unbroken',
    plant: (whole) => {
      const event = first(whole, ofType('CaseAssigned'));
      return { ...whole, events: replaced(whole.events, event, rewritten(event, { on: '2020-01-01' })) };
    },
  },
  {
    what: 'an event was taken out of the middle',
    check: 'versions dense',
    plant: (whole) => ({ ...whole, events: without(whole.events, first(whole, ofType('CaseAssigned'))) }),
  },
  {
    what: 'the last event of a case was cut off',
    check: 'head of the stream',
    plant: (whole) => ({ ...whole, events: whole.events.slice(0, -1) }),
  },
  {
    what: 'a column says another date than the text that was hashed',
    check: 'columns as the text says',
    plant: (whole) => {
      const event = first(whole, ofType('ResponseIssued'));
      return { ...whole, events: replaced(whole.events, event, { ...event, on: '2026-01-05' }) };
    },
  },
  {
    what: 'a sealed part was exchanged for another',
    check: 'columns as the text says',
    plant: (whole) => {
      const event = first(whole, ofType('RequestReceived'));
      return {
        ...whole,
        events: replaced(whole.events, event, { ...event, sealedSha256: sha256('another') }),
      };
    },
  },
  {
    what: 'a text was hashed that is not canonical',
    check: 'columns as the text says',
    plant: (whole) => {
      const event = whole.events.at(-1)!;
      const body = JSON.stringify(JSON.parse(event.body), null, 1);
      const hash = sha256(body);
      const streams = whole.streams.map((stream) =>
        stream.reference === event.reference ? { ...stream, headHash: hash } : stream,
      );
      return { ...whole, streams, events: replaced(whole.events, event, { ...event, body, hash }) };
    },
  },
  {
    what: 'a text is no JSON any more',
    check: 'columns as the text says',
    plant: (whole) => {
      const event = whole.events.at(-1)!;
      return { ...whole, events: replaced(whole.events, event, { ...event, body: event.body.slice(1) }) };
    },
  },
  {
    what: 'an event was recorded before the one before it',
    check: 'recorded in order',
    plant: (whole) => {
      const event = first(whole, ofType('ResponseIssued', 'ResponseTimeExtended'));
      const early = rewritten(event, { recordedAt: '2020-01-01T00:00:00.000Z' });
      return rechained(whole, replaced(whole.events, event, early));
    },
  },
  {
    what: "the case's own time ran backwards",
    check: 'time runs forward',
    plant: (whole) => {
      const event = first(whole, ofType('CaseMovedInTime'));
      const early = rewritten(event, { at: '2020-01-01T12:00:00.000Z' });
      return rechained(whole, replaced(whole.events, event, early));
    },
  },
];
