import net from 'node:net';

/** Firefox's own remote protocol: a command by name with its parameters, and its answer. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

type Message = [type: number, id: number, error: { error: string; message: string } | null, value: unknown];

/**
 * Connects to a Firefox that was started with `--marionette`. A message is `[type, id, command, parameters]` as JSON,
 * after its length in bytes and a colon; Firefox speaks first.
 */
export function connect(port: number): Promise<Marionette> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
    let bytes = Buffer.alloc(0);
    let lastId = 0;
    const marionette: Marionette = {
      send: (command, parameters = {}) =>
        new Promise((done, fail) => {
          lastId += 1;
          waiting.set(lastId, { resolve: done, reject: fail });
          const text = JSON.stringify([0, lastId, command, parameters]);
          socket.write(`${Buffer.byteLength(text)}:${text}`, (error) => {
            if (error) fail(error);
          });
        }),
      close: () => socket.destroy(),
    };
    socket.once('error', reject);
    socket.on('close', () => {
      const error = new Error('Firefox is not there any more');
      for (const { reject: fail } of waiting.values()) fail(error);
      reject(error);
    });
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (let message = take(); message !== undefined; message = take()) {
        if (!Array.isArray(message)) {
          resolve(marionette);
          continue;
        }
        const [, id, error, value] = message as Message;
        const asked = waiting.get(id);
        waiting.delete(id);
        if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
        else asked?.resolve(value);
      }
    });

    /** The next whole message among the bytes, if there is one. */
    function take(): unknown {
      const colon = bytes.indexOf(':');
      if (colon < 0) return undefined;
      const end = colon + 1 + Number(bytes.subarray(0, colon));
      if (bytes.length < end) return undefined;
      const text = bytes.subarray(colon + 1, end).toString();
      bytes = bytes.subarray(end);
      return JSON.parse(text);
    }
  });
}
