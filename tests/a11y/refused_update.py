#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the accessibility bus, as a screen reader sees it: open a job, choose Clear for the order number
by its radio button, press Submit, be told of the refusal, mend it, submit again, be told that it arrived.

refused_update.py PROGRAM SANDBOX
Needs an X display, a window manager and a session bus (tests/run.sh starts them); starts the accessibility bus itself.
"""
import sys
import time

from accessible import Atspi, Bus, Failure, Program, choice, editor, find, press, wait_for, walk


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
    executable, sandbox = sys.argv[1:3]
    with Bus(), Program(executable, sandbox, ["--sandbox", "open", "1004471"]) as program:
        try:
            run(program.root, program.shown)
        except Failure as failure:
            print(f"FAIL: {failure}", file=sys.stderr)
            program.describe(sys.stderr)
            return 1
    print("the main job can be done through the accessibility bus")
    return 0


sys.exit(main())
