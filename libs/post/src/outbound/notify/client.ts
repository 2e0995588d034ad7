// GOV.UK Notify's own client, bounded: in time for a whole operation, in the size of an answer, and to one address.
import axios from 'axios';
import { NotifyClient } from 'notifications-node-client';

const LARGEST_ANSWER = 20 * 1024 * 1024;

export interface Access {
  /** Where Notify's API is: https, or this machine. */
  readonly apiUrl: string;
  readonly apiKey: string;
}

/** A client for one operation. @param signal ends whatever it is still waiting for. */
export const notifyClient = ({ apiUrl, apiKey }: Access, signal: AbortSignal): NotifyClient => {
  const here = isThisMachine(apiUrl);
  const http = axios.create({
    maxRedirects: 0,
    maxContentLength: LARGEST_ANSWER,
    ...(here ? { proxy: false as const } : {}),
  });
  http.interceptors.request.use((request) => {
    request.signal = signal;
    return request;
  });
  const client = new NotifyClient(apiUrl.replace(/\/+$/, ''), apiKey);
  client.setClient(http);
  return client;
};

/** Whether a URL leads to this machine and nowhere else. */
export const isThisMachine = (url: string): boolean =>
  /^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(url).hostname);
