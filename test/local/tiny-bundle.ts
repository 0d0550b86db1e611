/** A bundle small enough to read: one function a thing that an execution may do. */
export const tinyBundle = {
  code: `
    function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Show', 'showSide').addSeparator().addItem('Other', 'whoAmI').addToUi(); }
    function showSide() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Side')); }
    function whoAmI() { return { active: Session.getActiveUser().getEmail(), effective: Session.getEffectiveUser().getEmail(), here: SpreadsheetApp.getActiveSpreadsheet() !== null }; }
    function add(text) {
      var lock = LockService.getScriptLock();
      lock.waitLock(5000);
      try {
        var got = Sheets.Spreadsheets.Values.batchGet('local-register', { ranges: ['Sheet1!A1:A'] });
        var rows = (got.valueRanges[0].values || []).length;
        Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start: { sheetId: 0, rowIndex: rows, columnIndex: 0 }, rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }], fields: 'userEnteredValue' } }] }, 'local-register');
        return rows + 1;
      } finally { lock.releaseLock(); }
    }
    function hold(ms) { LockService.getScriptLock().waitLock(5000); Utilities.sleep(ms); return new Date().toISOString(); }
    function nap() { Utilities.sleep(600); }
    function manyThenLoop(count) { for (var n = 0; n < count; n++) add('row-' + n); for (;;) {} }
    function loop() { for (;;) {} }
    function now() { return [Date.now(), new Date().toISOString(), new Date(0).toISOString(), new Date() instanceof Date]; }
    function date() { return { at: new Date() }; }
    function fail() { throw new Error('broken'); }
    function realms() {
      var answer = Sheets.Spreadsheets.get('local-register', { fields: 'sheets.properties.title' });
      var message = '';
      try { Sheets.Spreadsheets.get('other'); } catch (error) { message = (error instanceof Error) + ' ' + error.name + ' ' + error.message; }
      return { array: answer.sheets instanceof Array, message: message };
    }
    function missing() { return [typeof setTimeout, typeof URL, typeof crypto, typeof process, typeof require, typeof fetch, typeof TextEncoder, typeof structuredClone, typeof Buffer].join(); }
    function unknown() { return SpreadsheetApp.openById('x'); }
    function mail(to) { MailApp.sendEmail({ to: to, subject: 'Héllo ✓', body: 'text', htmlBody: '<b>text</b>' }); return MailApp.getRemainingDailyQuota(); }
    function chat(url, body) { var it = UrlFetchApp.fetch(url, { method: 'post', contentType: 'application/json', payload: JSON.stringify(body), muteHttpExceptions: true }); return [it.getResponseCode(), JSON.parse(it.getContentText())]; }
    function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); ScriptApp.newTrigger('night').timeBased().atHour(3).everyDays(1).create(); return ScriptApp.getProjectTriggers().map(function (it) { return it.getHandlerFunction(); }); }
    function tick() { console.log('tick', { at: new Date().toISOString(), here: SpreadsheetApp.getActiveSpreadsheet() }); }
    function night() { console.log('night ' + new Date().toISOString()); }
    function secret_() { return 1; }
    function stubborn() { try { add('x'); } catch (error) { try { Sheets.Spreadsheets.get('local-register'); } catch (again) { return 'caught'; } } }
    function store(key, value) { PropertiesService.getScriptProperties().setProperty(key, value); CacheService.getScriptCache().put(key, value, 60); return [PropertiesService.getScriptProperties().getProperty(key), CacheService.getScriptCache().get(key)]; }
    function cached(key) { return CacheService.getScriptCache().get(key); }
  `,
  pages: { side: '<p>side</p>' },
};
