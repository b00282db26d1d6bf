"""Tries to get out of wherever it runs, and prints as JSON what it managed: python3 program.py EXPECTATIONS (JSON)."""

import ctypes
import json
import os
import signal
import socket
import subprocess
import sys

world = json.loads(sys.argv[1])
libc = ctypes.CDLL(None, use_errno=True)
results = {}


def attempt(name):
    """The function says whether it managed; an error is a no."""

    def run(function):
        try:
            results[name] = bool(function())
        except BaseException:
            results[name] = False

    return run


def connects(family, address):
    with socket.socket(family, socket.SOCK_STREAM) as client:
        client.settimeout(3)
        client.connect(address)
        return client.recv(5) == b"hello"


def readable(path):
    with open(path, "rb") as file:
        return len(file.read()) > 0


def writes(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("written")
    return True


def is_that_process():
    with open(f"/proc/{world['process']}/cmdline", "rb") as file:
        return world["process_mark"].encode() in file.read()


def can_write_to(folder):
    path = folder + "/written-by-hostile"
    try:
        writes(path)
    except OSError:
        return False
    os.unlink(path)
    return True


def in_child(function):
    child = os.fork()
    if child == 0:
        try:
            os._exit(0 if function() else 1)
        except BaseException:
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def outcome_of(command):
    return subprocess.run(command, capture_output=True, text=True, timeout=10, check=False, stdin=subprocess.DEVNULL).stdout.strip()


def status(field):
    with open("/proc/self/status", encoding="ascii") as file:
        return next(line.split()[1] for line in file if line.startswith(field + ":"))


def mounts():
    """In a mount namespace of its own, always: what root mounts elsewhere, the whole machine gets."""
    new_mounts, recursive_private = 0x20000, 0x4000 | 0x40000
    if libc.unshare(new_mounts) != 0 or libc.mount(b"none", b"/", None, recursive_private, None) != 0:
        return False
    return libc.mount(b"x", world["output"].encode(), b"tmpfs", 0, None) == 0


def has_a_byte(path):
    try:
        with open(path, "rb", buffering=0) as file:
            return len(file.read(1)) == 1
    except OSError:
        return False


def raise_limit():
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    if hard == resource.RLIM_INFINITY:
        return True
    resource.setrlimit(resource.RLIMIT_NPROC, (hard + 1, hard + 1))
    return True


def is_left_open(descriptor):
    try:
        return descriptor > 2 and os.readlink(f"/proc/self/fd/{descriptor}") not in ("/dev/null", "/proc/self/fd", f"/proc/{os.getpid()}/fd")
    except OSError:
        return False


def overwrites(descriptor):
    with open(f"/proc/self/fd/{descriptor}", "r+b") as file:
        return file.seekable()


attempt("connect to a server of the host")(lambda: connects(socket.AF_INET, ("127.0.0.1", world["port"])))
attempt("connect to a docker socket")(lambda: connects(socket.AF_UNIX, world["docker_socket"]))
attempt("connect to an agent socket")(lambda: connects(socket.AF_UNIX, world["agent_socket"]))
attempt("connect to a socket in the workspace")(lambda: connects(socket.AF_UNIX, world["workspace_socket"]))
attempt("connect to an abstract socket")(lambda: connects(socket.AF_UNIX, "\0" + world["abstract_socket"]))
attempt("have another network interface")(lambda: [name for _, name in socket.if_nameindex() if name != "lo"])
attempt("use a loopback of its own")(lambda: socket.create_server(("127.0.0.1", 0)))


@attempt("resolve a name")
def _():
    # A name server of the host would get the question, whatever it answers.
    question = b"\0\1\1\0\0\1\0\0\0\0\0\0\7example\4test\0\0\1\0\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.settimeout(1)
        client.sendto(question, ("127.0.0.1", world["name_port"]))
        return client.recv(5) == b"hello"

attempt("read the home folder")(lambda: readable(world["home_token"]))
attempt("read the home folder of root")(lambda: os.listdir("/root"))
attempt("read a token of git")(lambda: readable(world["git_config"]))
attempt("read the token of a nested checkout")(lambda: readable(world["nested_git_config"]))
attempt("read a token file of a login action")(lambda: readable(world["login_file"]))
attempt("see a token variable")(lambda: any("planted" in value for value in os.environ.values()))


@attempt("see a token variable of another process")
def _():
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/environ", "rb") as file:
                    if b"planted" in file.read():
                        return True
            except OSError:
                pass
    return False

attempt("see a process of the host")(lambda: os.path.exists(f"/proc/{world['process']}/stat") and is_that_process())

attempt("see more processes than its own")(lambda: len([name for name in os.listdir("/proc") if name.isdigit()]) > 4)
attempt("signal a process of the host")(lambda: is_that_process() and os.kill(world["process"], signal.SIGCONT) is None)


@attempt("trace a process of the host")
def _():
    attach, detach = 16, 17
    if not is_that_process() or libc.ptrace(attach, world["process"], 0, 0) != 0:
        return False
    os.waitpid(world["process"], 0x40000000)
    libc.ptrace(detach, world["process"], 0, 0)
    return True

attempt("write to the workspace")(lambda: writes(world["workspace"] + "/written-by-hostile"))
attempt("change a file of the workspace")(lambda: writes(world["source"]))
attempt("write to an output folder")(lambda: writes(world["output"] + "/result"))
attempt("write below the output folder of records")(lambda: writes(world["records"] + "/forged.json"))
attempt("write where the runner reads variables")(lambda: writes(world["github_env"]))
attempt("write to the system")(lambda: any(can_write_to(path) for path in ["/usr", "/etc", "/", "/opt", "/var", "/dev"]))

attempt("use a temporary folder")(lambda: writes("/tmp/hostile-temporary"))
attempt("use its home folder")(lambda: writes(os.environ["HOME"] + "/hostile-home"))
attempt("make a user namespace")(lambda: in_child(lambda: libc.unshare(0x10000000) == 0))
attempt("make a mount")(lambda: in_child(mounts))
attempt("become root")(lambda: in_child(lambda: os.setuid(0) is None and os.getuid() == 0))
attempt("be root")(lambda: os.getuid() == 0)
attempt("gain rights by a set-user-id program")(lambda: outcome_of([world["setuid_program"], "-u"]) == "0")
attempt("gain rights by sudo")(lambda: outcome_of(["sudo", "-n", "id", "-u"]) == "0")
attempt("have a capability")(lambda: int(status("CapEff") + status("CapPrm") + status("CapBnd"), 16) != 0)
attempt("raise a limit")(lambda: in_child(raise_limit))
attempt("read the memory of the machine")(lambda: any(has_a_byte(path) for path in ["/proc/kcore", "/dev/mem"]))
attempt("set a kernel parameter")(lambda: os.access("/proc/sys/kernel/core_pattern", os.W_OK))
attempt("use a descriptor that was left open")(lambda: [n for n in os.listdir("/proc/self/fd") if is_left_open(int(n))])
attempt("overwrite what was printed before")(lambda: overwrites(1))
attempt("type into the terminal of the caller")(lambda: os.open("/dev/tty", os.O_RDWR))

print(json.dumps(results))
