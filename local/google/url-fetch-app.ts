import type { Call, FetchParams } from '../engine/ops/contract';
import { notHere, standIn } from './stand-in';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

export const urlFetchApp = (call: Call) =>
  standIn('UrlFetchApp', {
    fetch: (url: string, params: FetchParams = {}) => {
      if (params.payload !== undefined && typeof params.payload !== 'string')
        throw notHere('UrlFetchApp.fetch with a payload that is not a string');
      const answer = call('UrlFetchApp.fetch', url, { ...params });
      return standIn('HTTPResponse', {
        getResponseCode: () => answer.code,
        getContentText: () => answer.body,
        getAllHeaders: () => ({ ...answer.headers }),
        getHeaders: () => ({ ...answer.headers }),
      } satisfies Pick<Response, 'getResponseCode' | 'getContentText' | 'getAllHeaders' | 'getHeaders'>);
    },
  } satisfies Partial<Record<keyof GoogleAppsScript.URL_Fetch.UrlFetchApp, unknown>>);
