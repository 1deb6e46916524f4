"""Where the comment stands that says what was not converted: above the logical line, one for a statement."""
import torch
import torch.nn as nn
from caselib import floats


def todo_plain():
    return torch.cuda.memory_stats(), torch.cuda.memory_stats()


def todo_over_lines():
    x = [
        1,  # one
        torch.cuda.memory_stats(
            0
        ),
    ]
    return x


def todo_in_conditions(n):
    if n and torch.cuda.memory_stats():
        pass
    elif torch.cuda.memory_stats():
        pass
    else:
        n = 1
    while torch.cuda.memory_stats():
        break
    for i in torch.cuda.memory_stats():
        pass
    with open(torch.cuda.memory_stats()) as f, torch.no_grad():
        pass
    try:
        pass
    except torch.cuda.CudaError:
        pass
    return f, i, n


# the function
@torch.cuda.memory_stats
def todo_decorated(n=torch.cuda.memory_stats()):
    """Docstring."""
    def inner(m):
        return torch.cuda.memory_stats(m)

    @torch.cuda.memory_stats()
    class Inner(nn.Module):
        value = torch.cuda.memory_stats()

        @property
        def stats(self):
            return torch.cuda.memory_stats(self)

    return inner(n), Inner


def todo_one_line(n):
    if n: torch.cuda.memory_stats()
    else: torch.cuda.memory_stats(1)
    a = 1; b = torch.cuda.memory_stats(); c = torch.cuda.memory_stats()
    return a, b, c, lambda: torch.cuda.memory_stats(n)


def todo_continued():
    text = """a
b""" + str(torch.cuda.memory_stats())
    value = 1 + \
        torch.cuda.memory_stats()
    return (text,
            value,

            torch.cuda.memory_stats())


def todo_match(n):
    match n:
        case 1 if torch.cuda.memory_stats():
            return torch.cuda.memory_stats()
        case _:
            return [torch.cuda.memory_stats(i)
                    for i in range(3)]


def todo_with_comments():
    # above
    return torch.cuda.memory_stats()  # behind


class Stats(torch.cuda.memory_stats if torch.cuda.is_available() else object):
    pass


def case_nothing_left():
    return torch.tensor(floats(2)).size(0), issubclass(Stats, object)
