"""What must hold of every converted file, whatever it computes.

Each check returns None or a message.
"""
import difflib

from source_text import functions, lost_comments, side_by_side


def diff(before, after, before_name, after_name):
    lines = list(difflib.unified_diff(before.split("\n"), after.split("\n"), before_name, after_name, lineterm="", n=2))
    more = ["… %d more lines" % (len(lines) - 60)] if len(lines) > 60 else []
    return "\n".join(lines[:60] + more)


def check_parses(converted):
    try:
        compile(converted, "conversion", "exec", dont_inherit=True)    # more than parsing: f(a=1, a=2)
    except (SyntaxError, ValueError) as error:
        return "the conversion is no Python: %s" % error


def check_converted(original, converted):
    if original == converted and "torch" in original:
        return "the file was left as it is; pt2pd-src says why"


def check_again(converted, again):
    """A second conversion changes nothing."""
    if again is None:
        return "the second conversion gave no file"
    if again != converted:
        return "a second conversion changes the file\n" + diff(converted, again, "first", "second")


def check_crlf(converted, twin):
    """The file with CRLF line ends converts to the same, with CRLF line ends."""
    if twin is None:
        return "the twin with CRLF line ends gave no file"
    wanted = converted.replace("\n", "\r\n")
    if twin != wanted:
        return "the twin with CRLF line ends converts differently\n" + diff(
            converted, twin.replace("\r\n", "\n"), "LF", "CRLF") or "line ends differ"


def check_comments(original, converted):
    lost = lost_comments(original, converted)
    if lost:
        return "comments lost: " + ", ".join(lost)


def check_golden(converted, golden, name):
    if golden is None:
        return "no golden file %s; write it with make golden and read it" % name
    if golden != converted:
        return "the conversion differs from the golden file\n" + diff(golden, converted, name, "conversion now")


def check_todos(original, converted):
    """`todo_` functions hold a TODO; `case_` functions hold none but those of the 1xxx block; `convert_` functions
    are converted, or hold one."""
    before, after = functions(original), functions(converted)
    problems = []
    for name, function in before.items():
        new = after.get(name)
        if new is None:
            problems.append("function %s is gone" % name)
        elif name.startswith("todo_") and not new.todos:
            problems.append("%s has no TODO in its conversion\n%s" % (
                name, side_by_side("original", function.text, "converted", new.text)))
        elif name.startswith("case_") and new.blocked:
            problems.append("%s is not converted; if that is right, call it todo_…\n%s" % (
                name, side_by_side("original", function.text, "converted", new.text)))
        elif name.startswith("convert_") and new.text == function.text:
            problems.append("%s is left as it is, without a TODO\n%s" % (name, function.text))
    return "\n".join(problems) or None


def file_problems(name, original, converted, again, twin, golden):
    """All problems of one file.  Texts; None for a file that is missing."""
    if converted is None:
        return ["the converter gave no file"]
    broken = check_converted(original, converted) or check_parses(converted)
    if broken:
        return [broken]
    checks = [check_golden(converted, golden, name), check_again(converted, again), check_crlf(converted, twin),
              check_comments(original, converted), check_todos(original, converted)]
    return [c for c in checks if c]
