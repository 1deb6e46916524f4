"""An alias serves only where it is bound by then."""
from typing import TYPE_CHECKING

import paddle
from caselib import floats

if TYPE_CHECKING:
    from paddle import optimizer as optim
    import paddle.nn.init as init

before = paddle.nn.functional.relu(paddle.to_tensor(floats(3)))


class Early:
    value = paddle.nn.functional.relu(before - 1)

    def later(self, x=paddle.nn.functional.relu(before)):
        return F.relu(x)


def helper(x):
    return F.relu(x)


import paddle.nn.functional as F  # noqa: E402

after = F.relu(before)


def case_order():
    return before, Early.value, Early().later(), helper(before), after, F.relu(before)


def case_local_alias():
    def one(x):
        import paddle.nn.functional as G
        return F.relu(x), G.relu(x)

    def two(x):
        return F.relu(x)

    return one(before), two(before)


def case_under_a_condition():
    w = paddle.to_tensor(floats(3), stop_gradient=False)
    paddle.nn.init.zeros_(w)
    paddle.optimizer.SGD(parameters=[w], learning_rate=0.1).step()
    return w.detach()
