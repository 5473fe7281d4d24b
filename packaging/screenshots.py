#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Jobwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the README.  screenshots.py PROGRAMS FOLDER SCALE
Drives the program by its accessible names, so a picture shows what a person would see after the same steps."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tests" / "a11y"))
from accessible import Atspi, Bus, Failure, Program, choice, editor, find, press, pump, wait_for  # noqa: E402

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
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "jobwright"],
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


def clear_custom_field(program, label):
    """Clear, chosen by key for a row of the table; the table then shows what changed alone."""
    search = editor(program.root, "Filter custom fields")
    type_into(search, label)
    table = find(program.root, "table", "Custom fields")
    wait_for(f"{label} alone in its table", lambda: table.get_table_iface().get_n_rows() == 1)
    box = find(table, "table cell", label).get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    middle = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
    subprocess.run(["xdotool", "mousemove", *middle, "click", "1", "key", "Delete"], check=True, timeout=10)
    press(wait_for("the row among the changed ones", lambda: find(program.root, "check box", "Only changed (1)")))
    type_into(search, "")


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
    type_into(editor(program.root, "Planned duration"), "2 h 15 min")
    press(choice(program.root, "Order number", "Clear"))
    clear_custom_field(program, "Boiler make")
    submit(program)
    camera.take("editor")


SCENES = [
    (first_run, []),
    (jobs, ["--sandbox"]),
    (refused, ["--sandbox", "open", "1004471"]),
]


def photograph(scene, program, camera):
    """Whether it went well."""
    with program:
        try:
            scene(program, camera)
            return True
        except Failure as failure:
            print(f"FAIL: {scene.__name__}: {failure}", file=sys.stderr)
            program.describe(sys.stderr)
            return False


def main():
    programs, folder, scale, *more = sys.argv[1:]
    environment = {"QT_SCALE_FACTOR": scale, "TZ": "Europe/London"}
    well = True
    with Bus():
        for appearance in ("light", "dark"):
            for scene, arguments in SCENES:
                arguments = [*arguments, "--appearance", appearance, *more]
                program = Program(f"{programs}/jobwright", f"{programs}/jobwright-sandbox", arguments, environment)
                well &= photograph(scene, program, Camera(folder, appearance, float(scale)))
    sys.exit(0 if well else 1)


main()
