/** What a hostile program could reach, planted around it: real servers, real sockets, real files, a real process. */

import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { createSocket, type Socket as DatagramSocket } from 'node:dgram';
import { createServer, type ListenOptions, type Server } from 'node:net';
import { join, resolve } from 'node:path';

import { NOBODY, isRoot, isolationWorkspace } from './isolated.js';
import { put } from './workspace.js';

export interface HostileWorld {
  readonly workspace: string;
  readonly output: string;
  /** Variables of the process that runs the command. */
  readonly env: Readonly<Record<string, string>>;
  /** A file that this process has open. */
  readonly leftOpen: string;
  /** The program with its argument. */
  readonly argv: readonly string[];
  readonly end: () => void;
}

export async function hostileWorld(root: string): Promise<HostileWorld> {
  const { workspace, output } = isolationWorkspace(root);
  const at = (path: string): string => join(root, path);
  put(root, 'home/.ssh/token', 'planted-token');
  put(root, 'runner/_temp/set_env', 'A=b\n');
  put(root, 'left-open', 'planted-token');
  put(workspace, '.git/config', '[http]\n\textraheader = planted-token\n');
  put(workspace, 'nested/repository/.git/config', '[http]\n\textraheader = planted-token\n');
  put(workspace, 'gha-creds-0123456789abcdef.json', '{"token":"planted-token"}');
  put(workspace, 'source.txt', 'source');
  put(workspace, 'docs/runtime/record.json', '{}');
  // Whoever runs the program may change all of it, where nothing else hinders him.
  for (const path of ['runner/_temp/set_env', 'left-open', 'workspace/source.txt']) chmodSync(at(path), 0o666);
  for (const path of ['workspace', 'workspace/docs/runtime', 'runner/_temp']) chmodSync(at(path), 0o777);
  copyFileSync(resolve('__tests__/support/hostile_program.py'), join(workspace, 'hostile_program.py'));
  const setUserId = join(workspace, 'set-user-id');
  copyFileSync('/usr/bin/id', setUserId);
  if (isRoot) chmodSync(setUserId, 0o4755);

  mkdirSync(at('sockets'));
  // As long as such a name can be: a shorter one some versions of Node fill up with NULs.
  const abstractSocket = `hostile-${String(process.pid)}-${String(Date.now())}`.padEnd(107, '-');
  const sockets = [at('sockets/docker.sock'), at('sockets/agent.sock'), join(workspace, 'service.sock')];
  const [server, ...others] = await Promise.all(
    [{ port: 0, host: '127.0.0.1' }, ...[...sockets, `\0${abstractSocket}`].map((path) => ({ path }))].map(greeter),
  );
  for (const path of sockets) chmodSync(path, 0o777);
  const names = await nameServer();
  const mark = `${String(Date.now())}.${String(process.pid)}`;
  const bystander = spawn('sleep', [mark], { stdio: 'ignore', ...(isRoot && { uid: NOBODY, gid: NOBODY }) });

  const address = server?.address();
  const world = {
    ...{ workspace, output, process: bystander.pid, process_mark: mark, abstract_socket: abstractSocket },
    port: typeof address === 'object' ? address?.port : 0,
    name_port: names.address().port,
    docker_socket: sockets[0],
    agent_socket: sockets[1],
    workspace_socket: sockets[2],
    home_token: at('home/.ssh/token'),
    git_config: join(workspace, '.git/config'),
    nested_git_config: join(workspace, 'nested/repository/.git/config'),
    login_file: join(workspace, 'gha-creds-0123456789abcdef.json'),
    source: join(workspace, 'source.txt'),
    records: join(workspace, 'docs/runtime'),
    github_env: at('runner/_temp/set_env'),
    setuid_program: setUserId,
  };
  return {
    ...{ workspace, output, leftOpen: at('left-open') },
    argv: ['/usr/bin/python3', 'hostile_program.py', JSON.stringify(world)],
    env: {
      HOME: at('home'),
      RUNNER_TEMP: at('runner/_temp'),
      GITHUB_ENV: at('runner/_temp/set_env'),
      GITHUB_TOKEN: 'planted-token',
      ACTIONS_RUNTIME_TOKEN: 'planted-token',
      INPUT_SECRET: 'planted-token',
      UNKNOWN_TO_ANYBODY: 'planted-token',
      SSH_AUTH_SOCK: at('sockets/agent.sock'),
      DOCKER_HOST: `unix://${at('sockets/docker.sock')}`,
      LANG: 'C.UTF-8',
    },
    end: () => {
      endAll([server, ...others], names, bystander);
    },
  };
}

async function greeter(place: ListenOptions): Promise<Server> {
  const server = createServer((socket) => socket.on('error', () => undefined).end('hello'));
  await new Promise<void>((settle, reject) => server.once('error', reject).listen(place, settle));
  return server;
}

async function nameServer(): Promise<DatagramSocket> {
  const socket = createSocket('udp4');
  socket.on('message', (_question, { port, address }) => {
    socket.send('hello', port, address);
  });
  await new Promise<void>((settle) => socket.bind(0, '127.0.0.1', settle));
  return socket;
}

function endAll(servers: readonly (Server | undefined)[], names: DatagramSocket, bystander: ChildProcess): void {
  for (const server of servers) server?.close();
  names.close();
  bystander.kill('SIGKILL');
}
