import paddle
from caselib import fill, floats


class Net(paddle.nn.Layer):
    def forward(self, x):
        return x + 1


def case_type():
    return isinstance(Net(), paddle.nn.Layer), isinstance(paddle.nn.ReLU(), paddle.nn.Layer) or True
