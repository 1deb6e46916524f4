"""Results that Paddle keeps for the gradient and that are changed in place before the backward pass."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import floats


def inputs():
    return paddle.to_tensor(floats(3, 4), stop_gradient=False)


def case_scattered():
    x, w = inputs(), paddle.to_tensor(floats(3, 1, seed=1), stop_gradient=False)
    index = paddle.to_tensor([[0], [1], [2]])
    y = x.put_along_axis(index, w, 1, broadcast=False).clone()
    y[0] = 5.
    z = paddle.put_along_axis(x, index, w, 1, 'add', broadcast=False).clone()
    z.scale_(1, bias=1)
    (y.sum() + (z * z).sum()).backward()
    return x.grad, w.grad


def case_methods():
    x, other = inputs(), paddle.to_tensor(floats(3, 4, seed=1)).abs() + 1
    a = x.divide(other).clone()
    a[0] = 1.
    b = paddle.var(x, 1).clone()
    b[b > 1] = 0.
    c = x.lerp(other, 0.3).clone()
    c.scale_(2)
    d = paddle.quantile(x, 0.5, axis=1).clone()
    d[0] += 1
    (a.sum() + b.sum() + c.sum() + d.sum()).backward()
    return x.grad


def case_functions():
    x = inputs()
    a = F.silu(x).clone()
    a[a < 0] = 0.
    b = F.elu(x, alpha=0.5).clone()
    b.clip_(max=1)
    c = F.normalize(x, axis=1).clone()
    c[:, 0] = 0.
    d = F.relu6(x).clone()
    d[1] -= 1
    e = F.cosine_similarity(x, paddle.ones([3, 4])).clone()
    e[0] = 1.
    (a.sum() + b.sum() + (c * c * c).sum() + d.sum() + e.sum()).backward()
    return x.grad


def case_images():
    x = paddle.to_tensor(floats(1, 3, 4, 4), stop_gradient=False)
    a = F.avg_pool2d(x, 2).clone()
    a[:, 0] = 0.
    b = F.max_pool2d(x, 2).clone()
    b.scale_(1, bias=1)
    c = F.interpolate(x, scale_factor=2).clone()
    c[..., 0] = 0.
    d = F.adaptive_avg_pool2d(x, 1).clone()
    d.scale_(3)
    e = F.group_norm(x, 3, weight=paddle.ones([x.shape[1]], x.dtype)).clone()
    e[0, 0] = 1.
    (a.sum() + b.sum() + c.sum() + d.sum() + (e ** 3).sum()).backward()
    return x.grad


def case_layers():
    x = paddle.to_tensor(floats(1, 3, 4, 4), stop_gradient=False)
    pool, act = nn.MaxPool2D(2), nn.Silu()
    a = pool(x).clone()
    a[:, 0] = 0.
    b = act(x).clone()
    b.scale_(1, bias=1)
    (a.sum() + (b * b).sum()).backward()
    return x.grad


def case_untouched():
    x = inputs()
    y = F.silu(x)
    z = x.put_along_axis(paddle.to_tensor([[0], [1], [2]]), 1., 1, broadcast=False)
    (y * z).sum().backward()
    return x.grad
