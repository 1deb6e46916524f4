"""Methods of what may be anything: converted where no other object has a method of that name and these arguments."""
import paddle
from caselib import floats


class Holder:
    pass


def held(value):
    holder = Holder()
    setattr(holder, "x", value)
    return getattr(holder, "x")


def case_numbers_of_split():
    x = held(paddle.to_tensor(floats(3, 4)))
    return list(paddle.compat.split(x, 2)), paddle.compat.split(x, 2, 1)[0], paddle.compat.split(x, 2, dim=1)[1], len(held("a b").split())


def case_powers():
    x = held(paddle.to_tensor(floats(3, 4)))
    return ((x - 1) ** 2).sum(), paddle.nn.functional.relu(x), paddle.nn.functional.log_softmax(x, 1)
