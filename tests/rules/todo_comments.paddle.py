"""Where the comment stands that says what was not converted: above the logical line, one for a statement."""
import paddle
import torch
import paddle.nn as nn
from caselib import floats


def todo_plain():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats(), torch.cuda.memory_stats()


def todo_over_lines():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    x = [
        1,  # one
        torch.cuda.memory_stats(
            0
        ),
    ]
    return x


def todo_in_conditions(n):
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    if n and torch.cuda.memory_stats():
        pass
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    elif torch.cuda.memory_stats():
        pass
    else:
        n = 1
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    while torch.cuda.memory_stats():
        break
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    for i in torch.cuda.memory_stats():
        pass
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    with open(torch.cuda.memory_stats()) as f, paddle.no_grad():
        pass
    try:
        pass
    # TODO(pt2pd): TPD5001 torch.cuda.CudaError: device feature; remove it or use paddle.device
    except torch.cuda.CudaError:
        pass
    return f, i, n


# the function
# TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
@torch.cuda.memory_stats
def todo_decorated(n=torch.cuda.memory_stats()):
    """Docstring."""
    def inner(m):
        # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
        return torch.cuda.memory_stats(m)

    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    @torch.cuda.memory_stats()
    class Inner(nn.Layer):
        # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
        value = torch.cuda.memory_stats()

        @property
        def stats(self):
            # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
            return torch.cuda.memory_stats(self)

    return inner(n), Inner


def todo_one_line(n):
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    if n: torch.cuda.memory_stats()
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    else: torch.cuda.memory_stats(1)
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    a = 1; b = torch.cuda.memory_stats(); c = torch.cuda.memory_stats()
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return a, b, c, lambda: torch.cuda.memory_stats(n)


def todo_continued():
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    text = """a
b""" + str(torch.cuda.memory_stats())
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    value = 1 + \
        torch.cuda.memory_stats()
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return (text,
            value,

            torch.cuda.memory_stats())


def todo_match(n):
    match n:
        # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
        case 1 if torch.cuda.memory_stats():
            # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
            return torch.cuda.memory_stats()
        case _:
            # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
            return [torch.cuda.memory_stats(i)
                    for i in range(3)]


def todo_with_comments():
    # above
    # TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
    return torch.cuda.memory_stats()  # behind


# TODO(pt2pd): TPD5001 torch.cuda.memory_stats: device feature; remove it or use paddle.device
class Stats(torch.cuda.memory_stats if paddle.cuda.is_available() else object):
    pass


def case_nothing_left():
    return paddle.to_tensor(floats(2)).shape[0], issubclass(Stats, object)
