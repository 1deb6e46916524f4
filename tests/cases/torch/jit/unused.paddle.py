import paddle
from caselib import fill, floats


class Net(paddle.nn.Layer):
    @paddle.jit.not_to_static
    def helper(self, x):
        return x + 1

    def forward(self, x):
        return self.helper(x)


def plain(x):
    return x


def case_decorator():
    return Net()(paddle.to_tensor(floats(2))), paddle.jit.not_to_static(plain)(3)
