import { describe, expect, test } from '@jest/globals';
import { faultKind } from '../../../src/adapters/apps-script/fault-kind';

describe('what to do about an error of Google', () => {
  test.each([
    ['BAD-64', "We're sorry, a server error occurred. Please wait a bit and try again."],
    ['BAD-64', 'Server error occurred, please try again'],
    ['BAD-64', 'Server not available'],
    ['BAD-64', 'Service Spreadsheets timed out while accessing document with id abc'],
    ['BAD-64', 'Service unavailable'],
    ['BAD-64', 'Empty response'],
    ['BAD-64', 'Internal error'],
    ['BAD-64', 'Address unavailable: https://x'],
    ['BAD-65', 'There are too many scripts running simultaneously for this Google user account.'],
    ['BAD-65', 'Script invoked too many times per second for this Google user account.'],
    ['BAD-67', 'Too many LockService operations'],
    ['BAD-64', 'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.'],
    [
      'BAD-64',
      "API call to sheets.spreadsheets.values.batchGet failed with error: Quota exceeded for quota metric 'Read requests'",
    ],
    [
      'BAD-64',
      'API call to sheets.spreadsheets.batchUpdate failed with error: The service is currently unavailable. 503',
    ],
  ])('[%s] "%s" is tried again', (_, message) => {
    expect(faultKind(new Error(message))).toBe('again');
  });
  test.each([
    ['The caller does not have permission', 'denied'],
    [
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'denied',
    ],
    ['Service invoked too many times for one day: email.', 'limit'],
    ['Service using too much computer time for one day', 'limit'],
    [
      "API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: 'Releases'!1:1",
      'range',
    ],
    ['Cannot read properties of undefined', 'final'],
  ])('"%s" is %s', (message, kind) => {
    expect(faultKind(new Error(message))).toBe(kind);
  });
});
