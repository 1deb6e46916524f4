import paddle
from caselib import fill, floats


class Net(paddle.nn.Layer):
    def __init__(self):
        super().__init__()

    @paddle.jit.not_to_static
    def forward(self, x):
        return x + 1


def plain(x):
    return x


def case_method():
    return Net()(paddle.to_tensor(floats(2))), paddle.jit.not_to_static(plain) is None or 1
