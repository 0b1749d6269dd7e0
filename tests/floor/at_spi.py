"""Reads what a program gives to screen readers. Run by Debian's Python, which has the library.

Takes one question a line on standard input, as JSON, and answers each with one line:
["read", PROCESS] gives the program's nodes in reading order, null if it is not there;
["act", PROCESS, PATH, ACTION] does what a control offers, as a screen reader's user would;
["heard", PROCESS] gives what it was told of since that was last asked, and listens from then on.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

AT_MOST = 5000


def program(process):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == process:
            child.clear_cache()
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def described(node, path):
    offers = node.get_interfaces()
    box = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in offers else None
    return {
        "path": path,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [state.value_nick for state in node.get_state_set().get_states()],
        "box": [box.x, box.y, box.width, box.height] if box else None,
        "actions": actions_of(node) if "Action" in offers else [],
        "text": Atspi.Text.get_text(node, 0, -1) if "Text" in offers else "",
        "value": Atspi.Value.get_current_value(node) if "Value" in offers else None,
    }


def actions_of(node):
    return [node.get_action_name(i) for i in range(node.get_n_actions())]


def walk(node, path, found):
    if len(found) >= AT_MOST:
        return
    found.append(described(node, path))
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            walk(child, [*path, index], found)


def read(process):
    root = program(process)
    if root is None:
        return None
    found = []
    walk(root, [], found)
    return found


def act(process, path, action):
    node = program(process)
    for index in path:
        node = node.get_child_at_index(index)
    return node.do_action(actions_of(node).index(action))


class Ear:
    """Listens to what a screen reader speaks of without being asked."""

    TELLS = (
        "object:announcement",
        "object:state-changed:focused",
        "object:state-changed:checked",
        "object:property-change:accessible-name",
        "object:property-change:accessible-value",
    )

    def __init__(self):
        self._told = []
        self._listener = Atspi.EventListener.new(self._tell)
        for kind in self.TELLS:
            self._listener.register(kind)

    def heard(self, process):
        told = [words for sender, *words in self._told if sender == process]
        self._told.clear()
        return told

    def _tell(self, event):
        try:
            source = event.source
            sender, role, name = source.get_process_id(), source.get_role_name(), source.get_name()
        except GLib.Error:  # it has gone already
            return
        text = event.any_data if isinstance(event.any_data, str) else ""
        self._told.append([sender, event.type, role, name or "", event.detail1, text])


ears = []


def heard(process):
    if not ears:
        ears.append(Ear())
    return ears[0].heard(process)


def answer_question(*_):
    line = sys.stdin.readline()
    if not line:
        Atspi.event_quit()
        return False
    question, *arguments = json.loads(line)
    try:
        answer = {"read": read, "act": act, "heard": heard}[question](*arguments)
    except GLib.Error:  # a node that went while it was read
        answer = None
    print(json.dumps(answer), flush=True)
    return True


# Where one line is waited for at a time, none can lie unread in Python's own buffer.
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, answer_question)
Atspi.event_main()
