import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.roll(1), x.roll(1, 0), x.roll(shifts=1, axis=0), x.roll((1, 2), (0, 1)), x.roll(-1, -1)
