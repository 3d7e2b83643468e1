import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../e2e/drivers/marionette';

/* Where Firefox goes away, whoever waits for a word of it is told so. The Firefox here is a server of the test. */

let server: net.Server | undefined;

afterEach(() => {
  server?.close();
});

/** A server that does something with each that connects to it, and its port. */
async function firefox(does: (socket: Socket) => void): Promise<number> {
  server = net.createServer(does).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const greeting = '{"applicationType":"gecko","marionetteProtocol":3}';

function greet(socket: Socket): void {
  socket.write(`${greeting.length}:${greeting}`);
}

describe('a Firefox that goes away', { timeout: 5_000 }, () => {
  it('before it has spoken is not connected to', async () => {
    const port = await firefox((socket) => socket.end());
    await expect(connect(port)).rejects.toThrow('not there any more');
  });

  it('while it is asked leaves no question open', async () => {
    const port = await firefox((socket) => {
      greet(socket);
      socket.once('data', () => socket.end());
    });
    const marionette = await connect(port);
    await expect(marionette.send('WebDriver:NewSession')).rejects.toThrow('not there any more');
  });

  it('before it is asked leaves no question open', async () => {
    const port = await firefox((socket) => {
      greet(socket);
      socket.once('data', () => socket.end());
    });
    const marionette = await connect(port);
    await marionette.send('WebDriver:NewSession').catch(() => {});
    await expect(marionette.send('WebDriver:SetTimeouts')).rejects.toThrow();
  });
});
