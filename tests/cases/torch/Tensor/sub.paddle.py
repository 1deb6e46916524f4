import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return (
        x.subtract(y), x - 2, x.subtract(y=y), i - 2, i.subtract(j), x - 2 * y, x - 3 * 2,
        (x - 1).subtract(y - 1))


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return real - 2 * whole.astype(real.dtype), real - whole.astype(real.dtype), whole.astype(real.dtype) - real


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    result = x - 2 * y
    (result * result).sum().backward()
    return x.grad, y.grad


class Channel:
    def __init__(self):
        self.seen = []

    def sub(self, name):
        self.seen.append(name)


def of_unknown(t, other, channel):
    channel.sub(other)
    return t - other, t - 2 * other, t - 0.5 - other


def case_unknown():
    made, channel = globals()["of_unknown"], Channel()
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return made(x, y, channel), len(channel.seen)


def case_factor_first():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    lr = 0.1
    return x - 2 * y, x - -lr * y
