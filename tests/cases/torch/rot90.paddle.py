import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.rot90(x), paddle.rot90(x, 2), paddle.rot90(x, 1, [1, 0]), paddle.rot90(x, k=-1, axes=(0, 1))
