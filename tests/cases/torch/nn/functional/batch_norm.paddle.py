import paddle
import paddle.nn.functional as F
from caselib import floats, positive


def batch_norm(x, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.9, epsilon=1e-05):
    """batch_norm with torch's unbiased running variance, and gradients of a weight or bias that is there or trained alone."""
    shape = [1, -1] + [1] * (x.ndim - 2)
    updates = training and running_var is not None
    if running_var is None:
        running_mean, running_var = paddle.zeros(x.shape[1:2], x.dtype), paddle.ones(x.shape[1:2], x.dtype)
    before = running_var * momentum
    y = paddle.nn.functional.batch_norm(x, running_mean, running_var, None, None, training, momentum, epsilon)
    if updates:
        running_var.set_value(running_var + (running_var - before) / (x.size // x.shape[1] - 1))
    if weight is not None:
        y = y * weight.reshape(shape)
    return y if bias is None else y + bias.reshape(shape)


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.to_tensor(positive(3)), paddle.to_tensor(positive(3, seed=1)))


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(c, paddle.to_tensor(positive(3)), paddle.to_tensor(positive(3, seed=1)), paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), True, 0.8, 1e-3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.batch_norm(x=c, running_mean=paddle.to_tensor(positive(3)), running_var=paddle.to_tensor(positive(3)), weight=None, bias=None, training=False, momentum=0.9, epsilon=1e-5)


def case_updated():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    mean = paddle.zeros([3])
    F.batch_norm(c, mean, paddle.ones([3]), training=True, momentum=0.7)
    return mean


def gradients(y, *xs):
    (y * y * paddle.linspace(0.5, 1.5, y.size).reshape(y.shape)).sum().backward()
    return y, [x.grad.detach() for x in xs]


def case_weight_alone():
    x, w = paddle.to_tensor(floats(4, 3, 2, 2), stop_gradient=False), paddle.ones([3], requires_grad=True)
    return gradients(batch_norm(x, None, None, weight=w, training=True), x, w)


# What is None must be seen here and below: the calls stand in the line of their loop, so that no variable can hold it.
def case_bias_alone():
    x, b, out = paddle.to_tensor(floats(4, 3), stop_gradient=False), paddle.zeros([3], requires_grad=True), []
    for train in (True, False): out.append(batch_norm(x, paddle.zeros([3]), paddle.ones([3]), None, b, train))
    return gradients(sum(out), x, b)


class ScaleNorm(paddle.nn.Layer):
    def __init__(self, track):
        super().__init__()
        self.track = track
        self.weight = paddle.nn.Parameter(paddle.ones([3]))
        self.register_buffer('bias', paddle.zeros([3]))
        self.register_buffer('mean', paddle.zeros([3]))
        self.register_buffer('var', paddle.ones([3]))

    def forward(self, x):
        return batch_norm(x, self.mean if self.track else None, self.var if self.track else None,
                            self.weight, self.bias, self.training or not self.track, 0.8)


class ShiftNorm(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.bias = paddle.nn.Parameter(paddle.zeros([3]))
        self.register_buffer('weight', paddle.ones([3]))

    def forward(self, x):
        return batch_norm(x, paddle.zeros([3]), paddle.ones([3]), self.weight, self.bias)


class PlainScaleNorm(ScaleNorm):
    def forward(self, x):
        return batch_norm(x, self.mean, self.var, self.weight, self.bias, True)


def case_weight_without_a_trained_bias():
    out = []
    for m in (ScaleNorm(True), ScaleNorm(False), PlainScaleNorm(True)):
        x = paddle.to_tensor(floats(4, 3, 2, 2), stop_gradient=False)
        out.append((gradients(m(x), x, m.weight), m.mean, m.var))
    return out


def case_bias_without_a_trained_weight():
    x, m = paddle.to_tensor(floats(4, 3, 2, 2), stop_gradient=False), ShiftNorm()
    return gradients(m(x), x, m.bias)


def case_statistics_that_may_be_missing():
    mean, var, x, out = paddle.zeros([3]), paddle.ones([3]), paddle.to_tensor(floats(4, 3)), []
    for given in (True, False): out.append(batch_norm(x, mean if given else None, var if given else None, training=not given))
    return out, mean


def case_without_statistics():
    x, out = paddle.to_tensor(floats(4, 3)), []
    for eps in (1e-5, 1e-3): out += [F.batch_norm(x, paddle.zeros([x.shape[1]]), paddle.ones([x.shape[1]]), training=True, epsilon=eps), batch_norm(x * 2, None, None, training=True)]
    return out
