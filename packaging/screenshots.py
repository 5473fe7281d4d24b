#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the README.  screenshots.py PROGRAMS FOLDER SCALE
Drives the program by its accessible names, so a picture shows what a person would see after the same steps."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "a11y"))
from accessible import Failure, Program, choice, editor, find, press, pump, wait_for  # noqa: E402

WIDTH, HEIGHT = 1440, 900


class Camera:
    """Takes pictures of the program's main window."""

    def __init__(self, folder, appearance, scale):
        self._folder, self._appearance, self._scale = pathlib.Path(folder), appearance, scale

    def settle(self):
        """Gives the window the size of the pictures."""
        window = self._window()
        size = [str(int(n * self._scale)) for n in (WIDTH, HEIGHT)]
        subprocess.run(["xdotool", "windowsize", "--sync", window, *size], check=True, timeout=10)

    def take(self, name):
        pump(1.2)  # a caret, a busy bar and a fading notice come to rest
        target = self._folder / f"{name}-{self._appearance}.png"
        subprocess.run(["import", "-window", self._window(), "-strip", str(target)], check=True, timeout=30)
        print(target)

    def _window(self):
        def search():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Jobwright"],
                                   capture_output=True, text=True, check=False)
            return found.stdout.split()

        return wait_for("the main window", search)[0]


def type_into(node, text):
    if not node.get_editable_text_iface().set_text_contents(text):
        raise Failure(f"cannot type into {node.get_name()!r}")


def submit(program):
    program.shown.clear()
    press(find(program.root, "push button", "Submit") or find(program.root, "button", "Submit"))
    wait_for("what the service said", lambda: "notification" in program.shown)


def first_run(program, camera):
    pump(1)
    camera.settle()
    camera.take("first-run")


def jobs(program, camera):
    pump(5)  # the first pages of jobs come in
    camera.settle()
    camera.take("jobs")


def refused(program, camera):
    wait_for("the editor", lambda: editor(program.root, "Order number"))
    camera.settle()
    camera.take("opened")
    type_into(editor(program.root, "Planned duration"), "2 h 15 min")
    press(choice(program.root, "Order number", "Clear"))
    submit(program)
    camera.take("editor")
    press(choice(program.root, "Order number", "Keep"))
    submit(program)
    pump(1)
    camera.take("confirmed")


SCENES = [
    (first_run, []),
    (jobs, ["--sandbox"]),
    (refused, ["--sandbox", "open", "1004471"]),
]


def main():
    programs, folder, scale = sys.argv[1:4]
    environment = {"QT_SCALE_FACTOR": scale, "TZ": "Europe/London"}
    failed = 0
    for appearance in ("light", "dark"):
        for scene, arguments in SCENES:
            arguments = [*arguments, "--appearance", appearance]
            with Program(f"{programs}/jobwright", f"{programs}/jobwright-sandbox", arguments, environment) as program:
                try:
                    scene(program, Camera(folder, appearance, float(scale)))
                except Failure as failure:
                    failed += 1
                    print(f"FAIL: {scene.__name__}, {appearance}: {failure}", file=sys.stderr)
                    program.describe(sys.stderr)
    sys.exit(1 if failed else 0)


main()
