/**
 * google.script.run and google.script.host for a page in its sandbox: messages to the workspace around it and back.
 * Takes what Google takes: plain data, no dates, functions or elements (apps-script: guides/html/communication).
 */
export const bridge = `(function () {
  var seq = 0, waiting = {}, home = window.parent;
  function plain(value, path) {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') { if (isFinite(value)) return value; return null; }
    if (Array.isArray(value)) return value.map(function (it, i) { return plain(it, path + '[' + i + ']'); });
    if (Object.prototype.toString.call(value) === '[object Object]' && !(value instanceof Node)) {
      var copy = {};
      Object.keys(value).forEach(function (key) { if (value[key] !== undefined) copy[key] = plain(value[key], path + '.' + key); });
      return copy;
    }
    throw new TypeError('Failed due to illegal value in property: ' + path);
  }
  window.addEventListener('message', function (event) {
    if (event.source !== home || !event.data || event.data.gas !== 'reply') return;
    var call = waiting[event.data.id];
    if (!call) return;
    delete waiting[event.data.id];
    if (event.data.error) {
      var error = new Error(event.data.error.message);
      error.name = event.data.error.name || 'Error';
      if (call.failure) call.failure(error, call.user);
    } else if (call.success) call.success(event.data.value, call.user);
  });
  function runner(success, failure, user) {
    return new Proxy({}, { get: function (_, name) {
      if (name === 'withSuccessHandler') return function (it) { return runner(it, failure, user); };
      if (name === 'withFailureHandler') return function (it) { return runner(success, it, user); };
      if (name === 'withUserObject') return function (it) { return runner(success, failure, it); };
      if (typeof name !== 'string' || name === 'then') return undefined;
      return function () {
        var args = [].slice.call(arguments).map(function (it, i) { return plain(it, String(i)); });
        var id = ++seq;
        waiting[id] = { success: success, failure: failure, user: user };
        home.postMessage({ gas: 'run', id: id, fn: name, args: args }, '*');
      };
    } });
  }
  function tell(what, value) { home.postMessage({ gas: what, value: value }, '*'); }
  window.google = { script: {
    get run() { return runner(); },
    host: {
      close: function () { tell('close'); },
      setHeight: function (it) { tell('height', it); },
      setWidth: function (it) { tell('width', it); },
      editor: { focus: function () { tell('focus'); } },
      origin: 'local'
    }
  } };
})();`;
