"""Calls over several lines keep their lines; what leaves its brackets gets parentheses."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats, ints


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2D(
                3, 8,
                kernel_size=3,
                padding=1,
                bias_attr=False,
            ),
            BatchNorm2D(
                8,
                epsilon=1e-3,
                momentum=0.9
            ),
            nn.ReLU(),
        )

    def forward(self, x):
        x = self.features(
            x
        )
        return F.adaptive_avg_pool2d(
            x,
            (1, 1),
        ).reshape([
            x.shape[0],
            -1,
        ])


def case_net():
    net = Net()
    fill(net)
    net.eval()
    return net(paddle.to_tensor(floats(2, 3, 4, 4)))


def case_receiver_over_lines():
    x = paddle.to_tensor(floats(2, 3))
    n = (x
         + 1
         ).shape[0]
    total = (
        x
        .unsqueeze(0)
        .sum(axis=-1)
        .shape[1]
    )
    return n, total


def case_argument_leaves_its_brackets():
    x = paddle.to_tensor(floats(2, 3))
    n = (x +
        1).size
    y = x + 2 * (x *
        2)
    z = paddle.multiply(x
                  + 1, x)
    return n, y, z


def case_backslash():
    x = paddle.to_tensor(floats(2, 3))
    n = x.shape[0] + \
        x.shape[1]
    y = paddle.sum(x, \
                  axis=1)
    return n, y


def case_gather_over_lines():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.take_along_axis(
        x,
        axis=0,
        indices=paddle.to_tensor(
            ints(2, 3, high=2)
        ), broadcast=False,
    )


def case_packed_lists():
    x = paddle.to_tensor(floats(2, 3, 4))
    flat = x.reshape(
        [x.shape[0], x.shape[1] * x.shape[2]],  # both
    )
    zeros = paddle.zeros(
        [x.shape[0], 3],
        dtype=paddle.float64,
    )
    ones = paddle.ones(
        # rows
        [x.shape[0], 3],
    )
    wide = paddle.zeros(
        [x.shape[0] + x.shape[1] + x.shape[2] - x.shape[0] - x.shape[1],
        x.shape[0] + x.shape[1] + x.shape[2] - x.shape[0] - x.shape[1]],
        dtype=paddle.float64,
    )
    turned = x.transpose([
        2, 0,
        1
    ])
    return flat, zeros, ones, wide, turned


def case_chains():
    x = paddle.to_tensor(floats(2, 6))
    return (
        ((x * 2)
        .reshape([2, 2, 3])
        .astype('int64') ** 2)
        .sum(axis=1)
        .astype(paddle.float32)
    )


class Recurrent(nn.Layer):
    def __init__(self):
        super().__init__()
        self.rnn = movable(nn.LSTM(
            input_size=3,
            hidden_size=4,
            num_layers=2,
        ))
        self.gru = movable(nn.GRU(3,
                          4,
                          num_layers=1))

    def forward(self, x):
        return self.rnn(x)[0] + self.gru(x)[0]


def case_wrapped_calls():
    net = Recurrent()
    fill(net)
    x = paddle.to_tensor(floats(2, 5, 3))
    return net(x), paddle.allclose(
        x,
        x + 1e-4,
        atol=1e-3,
    ).item()
