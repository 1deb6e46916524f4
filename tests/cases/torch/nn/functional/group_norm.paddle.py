import paddle
import paddle.nn.functional as F
from caselib import floats


def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
    """group_norm that may do without a weight: Paddle's gradient is wrong then."""
    weight = paddle.ones([input.shape[1]], input.dtype) if weight is None else weight
    return paddle.nn.functional.group_norm(input, num_groups, eps, weight, bias)


def case_positional():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.group_norm(c12, 3, weight=paddle.ones([c12.shape[1]], c12.dtype))


def case_all_positional():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.group_norm(c12, 3, weight=paddle.to_tensor(floats(12)), bias=paddle.to_tensor(floats(12, seed=1)), epsilon=1e-3)


def case_keywords():
    c12 = paddle.to_tensor(floats(2, 12, 4, 4))
    return F.group_norm(x=c12, num_groups=4, weight=paddle.to_tensor(floats(12)), bias=paddle.to_tensor(floats(12)), epsilon=1e-5)


def case_gradient_without_weight():
    x, c = paddle.to_tensor(floats(2, 6, 3, 3), stop_gradient=False), paddle.to_tensor(floats(2, 6, 3, 3, seed=1))
    y = F.group_norm(x, 3, weight=paddle.ones([x.shape[1]], x.dtype)) * c
    z = group_norm(x * 2, num_groups=2, eps=1e-3) * c
    b = group_norm(x + 1, 6, None, paddle.to_tensor(floats(6))) * c
    (y.sum() + z.sum() + b.sum()).backward()
    return x.grad
