import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.tile(x, (2, 2)), paddle.tile(x, (2,)), paddle.tile(x=x, repeat_times=(2, 1, 1))
