// Stands for the window in a browser: the same call, over HTTP to the bridge.
window.__TAURI_INTERNALS__ = {
  async invoke(_command, call) {
    const answer = await fetch("/rpc", { method: "POST", body: JSON.stringify(call) });
    const value = await answer.json();
    if (!answer.ok) throw value;
    return value;
  },
};
