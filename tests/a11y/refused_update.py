#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the accessibility bus, as a screen reader sees it: open a job, choose Clear for the order number
by its radio button, press Submit, be told of the refusal, mend it, submit again, be told that it arrived.

refused_update.py PROGRAM SANDBOX
Needs an X display, a window manager and a session bus (tests/run.sh starts them); starts the accessibility bus itself.
"""
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


def errors_in(node):
    description = node.get_description() or ""
    return description if description.startswith("Error") else None


def run(app, events):
    for field in ("Planned duration", "Reference", "Contact person", "Order number", "Description"):
        wait_for(f"editor of {field}", lambda f=field: editor(app, f))
        wait_for(f"{field}: radio button Keep", lambda f=field: choice(app, f, "Keep"))
        wait_for(f"{field}: radio button Set", lambda f=field: choice(app, f, "Set"))
    for field in ("Planned duration", "Description"):
        if choice(app, field, "Clear"):
            raise Failure(f"{field} offers Clear, which the API does not have")

    press(wait_for("Order number: Clear", lambda: choice(app, "Order number", "Clear")))
    wait_for("Clear is checked",
             lambda: choice(app, "Order number", "Clear").get_state_set().contains(Atspi.StateType.CHECKED))
    events.clear()
    press(wait_for("button Submit", lambda: find(app, "push button", "Submit") or find(app, "button", "Submit")))
    wait_for("a notification was shown", lambda: "notification" in events)
    wait_for("the error in the editor's description", lambda: errors_in(editor(app, "Order number")))
    wait_for("focus on the first field in error",
             lambda: any(n.get_state_set().contains(Atspi.StateType.FOCUSED)
                         for n in walk(app) if n.get_name() == "Order number" or
                         (n.get_parent() is not None and n.get_parent().get_name() == "Order number")))

    press(choice(app, "Order number", "Keep"))
    press(choice(app, "Reference", "Set"))
    text = editor(app, "Reference")
    value = f"NG-{int(time.time()) % 100000}"
    if not text.get_editable_text_iface().set_text_contents(value):
        raise Failure("the reference cannot be typed from outside")
    wait_for("the error left with the edit", lambda: not errors_in(editor(app, "Order number")))
    events.clear()
    press(find(app, "push button", "Submit") or find(app, "button", "Submit"))
    wait_for("the success was announced", lambda: "notification" in events)
    wait_for("the words Updated and confirmed",
             lambda: any("Updated and confirmed" in (n.get_name() or "") for n in walk(app)))


def main():
    program, sandbox = sys.argv[1:3]
    with tempfile.TemporaryDirectory(prefix="jw") as home:
        env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8",
                   HOME=home, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home, XDG_STATE_HOME=home, XDG_CACHE_HOME=home,
                   JOBWRIGHT_SANDBOX=sandbox)
        bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stderr=subprocess.DEVNULL)
        process = None
        try:
            pump(1)
            Atspi.init()
            events = []
            listener = Atspi.EventListener.new(
                lambda event: events.append(event.source.get_role_name()) if event.detail1 else None)
            listener.register("object:state-changed:showing")
            process = subprocess.Popen([program, "--sandbox", "open", "1004471"], env=env)
            app = wait_for("the program on the accessibility bus", lambda: application(process.pid))
            run(app, events)
        except Failure as failure:
            print(f"FAIL: {failure}", file=sys.stderr)
            app = process and application(process.pid)
            if app:
                for node in walk(app):
                    if showing(node):
                        print(f"  {node.get_role_name()}: {node.get_name()!r} {node.get_description()!r}", file=sys.stderr)
            return 1
        finally:
            for child in (process, bus):
                if child:
                    child.terminate()
                    try:
                        child.wait(10)
                    except subprocess.TimeoutExpired:
                        child.kill()
    print("the main job can be done through the accessibility bus")
    return 0


sys.exit(main())
