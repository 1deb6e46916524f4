"""A value that is put into an expression, or takes an expression's place, keeps its meaning."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def norm(layer):
    fill(layer)
    layer.train()
    layer(paddle.to_tensor(floats(4, 3)))
    return layer._mean


def case_difference():
    a, b = 0.5, 0.25
    return norm(BatchNorm1D(3, momentum=1 - (a - b)))


def case_sum_product_power():
    a, b = 0.125, 2
    return [norm(BatchNorm1D(3, momentum=1 - (a + a))), norm(BatchNorm1D(3, momentum=1 - a * b)),
            norm(BatchNorm1D(3, momentum=1 - a ** b)), norm(BatchNorm1D(3, momentum=1 - -a * -b))]


def case_conditional():
    fast = True
    return norm(BatchNorm1D(3, momentum=1 - (0.5 if fast else 0.25)))


def case_boolean():
    given, default = 0, 0.25
    return norm(BatchNorm1D(3, momentum=1 - (given or default)))


def case_walrus():
    layer = BatchNorm1D(3, momentum=1 - (m := 0.25))
    return norm(layer), m


def case_positional_walrus():
    layer = BatchNorm1D(3, epsilon=1e-5, momentum=1 - (m := 0.25))
    return norm(layer), m


def case_not_of_flags():
    a, b = True, False
    x = paddle.to_tensor(floats(2, 4, 6))
    pools = [nn.AvgPool1D(3, padding=1, exclusive=not (a and b)), nn.AvgPool1D(3, padding=1, exclusive=not (a or b)),
             nn.AvgPool1D(3, padding=1, exclusive=a), nn.AvgPool1D(3, padding=1, exclusive=not a == b),
             nn.AvgPool1D(3, padding=1, exclusive=not (a if b else not b))]
    return [pool(x) for pool in pools]


async def waits(value):
    return BatchNorm1D(3, momentum=1 - await value)


async def half():
    return 0.5


def case_await():
    step = waits(half())
    try:
        step.send(None)
    except StopIteration as end:
        return norm(end.value)
