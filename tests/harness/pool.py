"""Runs each piece of work in a forked process of its own, a few at a time.

The parent has both frameworks imported and computes nothing with them, so a fork costs milliseconds
and a crash, a hang or a patched global in one piece of work harms no other.
"""
import gc
import json
import os
import select
import signal
import sys
import tempfile
import time
import traceback

SILENCE = 20.0      # seconds without a message after which a child counts as hanging


class Child:
    def __init__(self, name, work):
        self.name, self.messages, self.ended = name, [], None
        self.output = tempfile.TemporaryFile()
        self.buffer = b""
        self.heard = time.monotonic()
        reader, writer = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self.pid = os.fork()
        if self.pid == 0:
            os.setpgid(0, 0)     # so that its own children, such as workers of a DataLoader, end with it
            os.close(reader)
            self.run(work, writer)
        os.close(writer)
        self.pipe = reader

    def run(self, work, writer):
        """In the child: does the work, never returns."""
        status = 1
        try:
            for fd in (1, 2):
                os.dup2(self.output.fileno(), fd)
            work(lambda message: os.write(writer, json.dumps(message).encode() + b"\n"))
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)

    def read(self):
        """Take what the child wrote; False when it has ended."""
        data = os.read(self.pipe, 65536)
        if data:
            self.heard = time.monotonic()
            *lines, self.buffer = (self.buffer + data).split(b"\n")
            self.messages += [json.loads(line) for line in lines]
            return True
        os.close(self.pipe)
        _, status = os.waitpid(self.pid, 0)
        if os.WIFSIGNALED(status):
            self.ended = self.ended or "killed by signal %s" % signal.Signals(os.WTERMSIG(status)).name
        elif status:
            self.ended = "ended with an error"
        return False

    def stop_if_silent(self):
        if time.monotonic() - self.heard > SILENCE:
            self.ended = "no answer for %d seconds" % SILENCE
            os.killpg(self.pid, signal.SIGKILL)
            self.heard = float("inf")

    def close(self, lines=15):
        """Keep the last lines that the child printed."""
        self.output.seek(0)
        self.printed = "\n".join(self.output.read().decode(errors="replace").rstrip().split("\n")[-lines:])
        self.output.close()


def run_all(work, jobs):
    """`work`: (name, function) pairs; each function is called in its own child with `emit`, which takes
    anything that JSON can hold.  Yields each Child as it ends: `.messages`, `.printed`, and `.ended`, None
    when all went well."""
    gc.collect()
    gc.freeze()
    waiting, running = list(work)[::-1], {}
    while waiting or running:
        while waiting and len(running) < jobs:
            child = Child(*waiting.pop())
            running[child.pipe] = child
        ready, _, _ = select.select(list(running), [], [], 0.2)
        for pipe in ready:
            child = running[pipe]
            if not child.read():
                del running[pipe]
                child.close()
                yield child
        for child in running.values():
            child.stop_if_silent()
