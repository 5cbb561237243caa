import { thinEventOf } from '@wisselzone/contracts';
import { topicsOf, type OutgoingMessage } from '@wisselzone/platform/messaging';
import type { Claimed } from '../lane/lane';

const SPAN_CHARACTERS = 16;

/** W3C Trace Context: the trace is that of the line in our access log; the span is this event. */
const traceparentOf = ({ lease, entry }: Claimed): string => {
  const span = entry.event_id.replaceAll('-', '').slice(-SPAN_CHARACTERS);
  return `00-${lease.replaceAll('-', '')}-${span}-01`;
};

/** The thin event in the binary mode of CloudEvents' Kafka binding: attributes are headers, `data` is the value. */
export const kafkaMessageOf = (organisation: string, claimed: Claimed): OutgoingMessage => {
  const { data, datacontenttype, ...attributes } = thinEventOf(claimed.entry, claimed.verdict);
  return {
    topic: topicsOf(organisation).events,
    key: attributes.partitionkey,
    headers: {
      ...Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [`ce_${name}`, value]),
      ),
      ce_traceparent: traceparentOf(claimed),
      'content-type': datacontenttype,
    },
    value: JSON.stringify(data),
  };
};
