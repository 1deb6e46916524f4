"""Blocks of which nothing is left keep a `pass`, however many statements they held."""
import paddle


def settings(fast):
    if fast:
        pass
    else:  # slow and sure
        pass

    return fast


def case_both():
    return paddle.to_tensor([float(settings(True)), float(settings(False))])


def case_rest():
    for rate in (1.0, 2.0):
        total = rate
    return paddle.to_tensor(total)


def case_try():
    try:
        pass
    finally:
        result = paddle.ones([2])
    return result
