"""`is None` and isinstance tell what a variable is."""
from typing import Optional, Union

import paddle
import paddle.nn as nn
from caselib import fill, floats


def total(x, mask=None):
    if mask is None:
        return x.sum(axis=1)
    return (x * mask.unsqueeze(0)).sum(axis=1)


def scaled(x: paddle.Tensor, weight: Optional[paddle.Tensor] = None):
    if weight is not None:
        n = weight.shape[0]
        return x * weight.reshape([1, -1]), n
    return x, 0


def to_list(value: Union[paddle.Tensor, list, int]):
    if isinstance(value, paddle.Tensor):
        return value.shape[0], value.reshape([-1]).tolist()
    elif isinstance(value, list):
        value.sort()
        return value.copy(), value.index(1)
    return value


def either(value):
    if not isinstance(value, paddle.Tensor):
        value = paddle.to_tensor(value)
    return paddle.compat.max(value, dim=0)[0], value.shape[0]


def early(x=None):
    if x is None:
        return []
    assert isinstance(x, paddle.Tensor)
    return paddle.compat.split(x, 2, dim=0), x.sort(axis=0)


def word(value):
    if isinstance(value, str):
        return value.split(",")
    if isinstance(value, (list, tuple)):
        return [v.shape[0] if isinstance(v, paddle.Tensor) else v for v in value]
    return paddle.compat.split(value, 1, dim=0)


def tensors_only(value):
    if paddle.is_tensor(value):
        return value.shape[0], value.tile([2, 1])
    return None


class Net(nn.Layer):
    def __init__(self, bias=True):
        super().__init__()
        self.weight = nn.Parameter(paddle.to_tensor(floats(3)))
        if bias:
            self.bias = nn.Parameter(paddle.to_tensor(floats(3, seed=1)))
        else:
            self.add_parameter("bias", None)
        self.scale = None

    def forward(self, x, state=None):
        if self.bias is not None:
            x = x + self.bias.reshape([1, 3])
        if self.scale is None:
            self.scale = paddle.ones([1])
        state = paddle.zeros([x.shape[0], 3]) if state is None else state
        return x * self.weight * self.scale, state.unsqueeze(0)


def case_none():
    x = paddle.to_tensor(floats(2, 3))
    return total(x), total(x, paddle.ones([3])), scaled(x), scaled(x, paddle.ones([3])), early(), early(paddle.to_tensor(floats(4)))


def case_isinstance():
    x = paddle.to_tensor(floats(2, 3))
    return to_list(x), to_list([2, 1]), to_list(3), either([[1.0, 2.0]]), either(x), word("a,b"), word([x, 1]), word(x), tensors_only(x), tensors_only(1)


def case_module():
    net, plain = Net(), Net(bias=False)
    fill(net)
    fill(plain)
    x = paddle.to_tensor(floats(2, 3))
    return net(x), plain(x, paddle.ones([2, 3]))


def case_conditional_expression():
    def pick(x, y=None):
        z = x if y is None else y
        return z.shape[0], (y.shape[1] if y is not None else 0), y and y.shape[0]
    x = paddle.to_tensor(floats(2, 3))
    return pick(x), pick(x, paddle.ones([1, 1]))
