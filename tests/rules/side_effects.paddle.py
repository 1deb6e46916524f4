"""No argument is evaluated twice, left out or in another order."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


def multiply_(x, other):
    """x.multiply_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.multiply_(other) if isinstance(other, paddle.Tensor) else x.scale_(other)


def add_(x, other):
    """x.add_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.add_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=other)


def std_mean(x, axis=None, correction=1, keepdim=False):
    """Standard deviation and mean."""
    variance = paddle.var(x, axis, keepdim=keepdim, correction=correction)
    return paddle.sqrt(variance), paddle.mean(x, axis, keepdim)


LOG = []


def note(value):
    LOG.append(value if not isinstance(value, paddle.Tensor) else "x")
    return value


def logged(result):
    seen = LOG[:]
    LOG.clear()
    return result, seen


def case_once():
    x = paddle.to_tensor(floats(2, 3))
    return logged(note(x) + 3 * note(2)), logged(paddle.take_along_axis(note(x), axis=note(1), indices=paddle.zeros([2, 1]).detach().astype('int64'), broadcast=False)), \
        logged(note(x).shape[note(0)]), logged(std_mean(note(x), note(1), True, False)), logged(paddle.clip(note(x), note(-1), note(1)))


def case_in_place():
    table = {"a": paddle.ones([2])}
    kept = table["a"]

    def get():
        LOG.append("get")
        return table

    add_(get()["a"], note(1))
    multiply_(get()["a"], note(2))
    return logged(kept)


def case_swapped_names():
    x = paddle.to_tensor(floats(2, 3))
    return logged(paddle.sum(axis=note(1), x=note(x))), logged(paddle.concat(axis=note(0), x=[note(x), note(x)]))


def case_dropped():
    x = paddle.to_tensor(floats(2, 3))
    return logged(nn.functional.relu(note(x))), logged(nn.ReLU()(note(x)))


def case_betas():
    w = nn.Parameter(paddle.to_tensor(floats(3)))
    betas = [0.5, 0.75]
    opt = paddle.optimizer.Adam(parameters=[w], learning_rate=0.1, beta1=betas[0], beta2=betas[1])
    other = paddle.optimizer.Adam(parameters=[w], learning_rate=0.1, beta1=betas[0], beta2=betas[1])
    (w * w).sum().backward()
    opt.step()
    other.step()
    return w.detach()


def case_conditional_evaluation():
    x = paddle.to_tensor(floats(2, 3))
    y = x.shape[0] if x.dim() == 2 else note("never")
    z = x.dim() == 2 or note("never").shape[0]
    return y, z, logged(None)
