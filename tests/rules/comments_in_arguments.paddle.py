"""Comments inside a call survive, whatever becomes of the call and its arguments."""
import paddle
import paddle.nn as nn
from caselib import fill, floats, ints


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def case_renamed():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.sum(
        x,  # what is summed
        # over columns
        axis=1,  # the last
        keepdim=True,
        # nothing more
    )


def case_dropped():
    x = paddle.to_tensor(floats(2, 3))
    y = paddle.zeros_like(
        x,  # as it was
    )
    z = paddle.zeros_like(x,  # first
                         # before the dropped one
                         )
    w = paddle.zeros_like(x,  # dropped
                         dtype=paddle.float64)
    return y, z, w


def case_template():
    x = paddle.to_tensor(floats(2, 3))
    # above
    # which
    # rows
    n = x.shape[0]  # behind
    return n


def case_template_in_a_call():
    x = paddle.to_tensor(floats(2, 3))
    # the last
    return max(
        # rows
        x.shape[0],
        # columns
        x.shape[1],
    )


def case_positional_becomes_keyword():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3, high=2))
    return paddle.take_along_axis(
        x,  # from here
        axis=0,  # down
        indices=i, broadcast=False,  # these
    )


def case_layers():
    net = nn.Sequential(
        nn.Conv2D(3, 4, 3, bias_attr=False),  # 6 -> 4
        # normalise
        BatchNorm2D(4, epsilon=1e-3, momentum=0.9),  # the statistics
        nn.ReLU(),  # in place
        nn.Flatten(),
        # nn.Dropout(0.5),
    )
    fill(net)
    net.eval()
    return net(paddle.to_tensor(floats(2, 3, 6, 6)))


def case_statement_template():
    w = paddle.to_tensor(floats(3))
    # from here on
    w.stop_gradient = False
    return w


def case_nothing_left(x=None):
    x = paddle.ones([2])
    # as it is
    y = x.contiguous()
    # first
    # last
    z = y.contiguous()
    return y, z
