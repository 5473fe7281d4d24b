# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program through the accessibility bus, as a screen reader does.
Needs an X display, a window manager and a session bus (tests/session.sh starts them)."""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 40


class Failure(Exception):
    pass


def pump(seconds=0.05):
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.01)


def wait_for(what, probe, seconds=DEADLINE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = probe()
        except GLib.Error:
            found = None  # the object went away between two questions
        if found:
            return found
        pump()
    raise Failure(f"not seen within {seconds} s: {what}")


def walk(node):
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, role, name, visible=True):
    for node in walk(root):
        if node.get_role_name() == role and node.get_name() == name and (not visible or showing(node)):
            return node
    return None


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app is not None and app.get_process_id() == pid:
            return app
    return None


def press(node):
    if not node.get_action_iface() or not node.do_action(0):
        raise Failure(f"{node.get_role_name()} {node.get_name()!r} cannot be pressed from outside")


def choice(app, field, name):
    for role in ("grouping", "panel", "filler"):
        group = find(app, role, field)
        radio = group and find(group, "radio button", name)
        if radio:
            return radio
    return None


def editor(app, field):
    return find(app, "text", field) or find(app, "entry", field) or find(app, "combo box", field)


class Bus:
    """The accessibility bus. One for a whole run: libatspi does not find its way to a second one."""

    def __enter__(self):
        # What it starts outlives it: with our output in hand it would keep whoever reads that waiting for its end.
        self._launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
                                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                          stderr=subprocess.DEVNULL)
        pump(1)
        Atspi.init()
        return self

    def __exit__(self, *_):
        end(self._launcher)


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()


class Program:
    """The program with a home folder of its own; it ends with the block. Needs a Bus around it."""

    def __init__(self, executable, sandbox, arguments, environment=None):
        self._command = [executable, *arguments]
        self._environment = dict(environment or {}, JOBWRIGHT_SANDBOX=sandbox)
        self._process = None
        #: Roles of what came into view since the list was last cleared.
        self.shown = []
        #: The program's node on the bus.
        self.root = None

    def __enter__(self):
        self._home = tempfile.TemporaryDirectory(prefix="jw")
        home = self._home.name
        env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8",
                   HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_CACHE_HOME=home)
        self._listener = Atspi.EventListener.new(
            lambda event: self.shown.append(event.source.get_role_name()) if event.detail1 else None)
        self._listener.register("object:state-changed:showing")
        try:
            process = self._process = subprocess.Popen(self._command, env=dict(env, **self._environment))

            def started():
                if process.poll() is not None:
                    sys.exit(f"the program ended with {process.returncode} before it was seen on the bus")
                return application(process.pid)

            self.root = wait_for("the program on the accessibility bus", started)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._listener.deregister("object:state-changed:showing")
        if self._process:
            end(self._process)
        self._home.cleanup()

    def describe(self, stream):
        """What can be seen, one object a line."""
        for node in walk(self.root):
            if showing(node):
                print(f"  {node.get_role_name()}: {node.get_name()!r} {node.get_description()!r}", file=stream)
