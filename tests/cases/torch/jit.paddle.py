import paddle
import paddle.jit
from paddle import jit


def add(x, y):
    return x + y


def convert_names():
    x = paddle.ones([3])
    return paddle.jit.to_static(add), jit.to_static(add)
